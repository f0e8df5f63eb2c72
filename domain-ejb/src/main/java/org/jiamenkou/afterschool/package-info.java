/**
 * 课后服务: what a school offers after lessons, who may book it and when it takes place.
 *
 * <p>A school keeps its term (学期) with a calendar: days without school (停课), days taught as another weekday (调休) and
 * days taught to make up for lost ones (补课). Care slots (时段) say when something can take place on a weekday. A class (课程班)
 * of a course occupies slots; its sessions follow from slots and calendar and are never typed. A teacher and a room are in one
 * class at a time: two unique keys hold that. Third parties (机构) teach only while the district's whitelist (白名单) has them,
 * and no lesson costs more than the ceiling the district has filed, whose document number is kept with the price.
 *
 * <p>A class begins as a draft that only the school sees. Opened, it is a product of the booking engine, named
 * {@code afterschool/<class>}, and families see it; from then on nothing of it changes that could hurt somebody who booked.
 * A class that is cancelled never opens again; what families have of it is ended family by family, or moved to the class it was
 * merged into. Whatever changes a day, a place or a bill is told to the families it concerns, in the transaction that changes it.
 *
 * <p>The text families agree to (协议书) never changes: another text is another version, and the database refuses anything else.
 */
@NullMarked
package org.jiamenkou.afterschool;

import org.jspecify.annotations.NullMarked;
