/**
 * What a district tells families: lists with a search, an article to read and print, building projects, questions and
 * answers, a feed to subscribe to, and the pictures and files.
 *
 * <p>What it keeps true: only what is shown at the moment of asking is sent, and the text of staff is cleaned once more on
 * its way out; a file that is not a picture is offered for saving and never shown.
 */
@NullMarked
package org.jiamenkou.portal.content;

import org.jspecify.annotations.NullMarked;
