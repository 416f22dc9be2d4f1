package org.portwright.porting.internal.rules.numbers;

import java.util.List;
import java.util.stream.Collectors;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;

/** Names the first few blocks of numbers in a text; the others are on the page of the numbers. */
final class NamedBlocks {

	private static final int NAMED = 3;

	private NamedBlocks() {
	}

	/** The blocks in one line, with dots for those that are left out. */
	static String of(List<NumberRange> blocks) {
		String named = blocks.stream().limit(NAMED).map(UkNumberPlan::display).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return blocks.size() > NAMED ? named + " \u2026" : named; //$NON-NLS-1$
	}
}
