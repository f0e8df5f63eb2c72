package org.jiamenkou.afterschool;

/**
 * Told in the transaction that changes a calendar or slots, when sessions of open classes change with it.
 *
 * @param term the term
 * @param effect what changed, class by class
 */
public record CalendarChanged(TermRow term, CalendarEffect effect) {}
