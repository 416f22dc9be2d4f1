package org.portwright.porting.ui.internal.planner;

/**
 * What is to be seen of a day.
 *
 * @param isWorking  whether it is a working day of the order
 * @param isHoliday  whether it is a holiday that counts for the order, on whatever day of the week
 * @param isPossible whether no rule stands against it
 * @param isWanted   whether it is the date that the order asks for
 * @param isEarliest whether it is the earliest possible date
 * @param isLatest   whether it is the latest possible date
 * @param isLastMove whether it is the last date to move of a copper line, possible or not
 */
record DayLook(boolean isWorking, boolean isHoliday, boolean isPossible, boolean isToday, boolean isWanted,
		boolean isEarliest, boolean isLatest, boolean isLastMove) {
}
