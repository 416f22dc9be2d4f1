package org.portwright.cli.internal.numbers;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.uk.UkNumberPlan;

/** Numbers of a text that an order does not get by itself. */
@SuppressWarnings("nls")
public final class UntickedRanges {

	private UntickedRanges() {
	}

	/** Returns the ranges that were read and not taken. */
	public static List<RangeInText> of(NumbersInText read, NumbersInText taken) {
		var in = new HashSet<>(taken.ranges());
		return read.ranges().stream().filter(range -> !in.contains(range)).toList();
	}

	/**
	 * Names ranges with the reason that each was left out, for people.
	 *
	 * @param way how a call takes the doubtful ones too: the last line, where there are any
	 */
	public static List<String> lines(List<RangeInText> left, String way) {
		return Stream.concat(left.stream().map(range -> NLS.bind(Messages.UntickedRanges_left, reason(range))),
				left.stream().anyMatch(RangeInText::isDoubtful) ? Stream.of(way) : Stream.empty()).toList();
	}

	/** Returns why a range was left out, for people. */
	static String reason(RangeInText range) {
		@Nullable
		NumberProblem problem = range.classification().problem();
		return range.isDoubtful() || problem == null
				? range.doubts().stream().map(Doubt::message).collect(Collectors.joining(" "))
				: NLS.bind(Messages.UntickedRanges_notPortable, UkNumberPlan.display(range.range()), problem.code());
	}
}
