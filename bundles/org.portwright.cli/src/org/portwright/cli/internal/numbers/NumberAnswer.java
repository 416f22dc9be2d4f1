package org.portwright.cli.internal.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberType;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;

/**
 * What was read at one place of a text: a range, or something that looked like a number and was not taken.
 *
 * @param first   the first number in E.164; {@code null} if it was not taken
 * @param last    the last number in E.164; {@code null} if it was not taken
 * @param text    the piece of the text
 * @param offset  where that begins, in UTF-16 code units
 * @param problem the code of the rule that objects, or {@code null}
 * @param reason  why it was not taken, what was changed or left out, or why it is doubtful; {@code null} if there is
 *                nothing to say
 */
public record NumberAnswer(@Nullable String first, @Nullable String last, long count, String type, String text,
		int offset,
		@Nullable String problem, @Nullable String reason) {

	/** Gives the ranges in order, then what was not taken. */
	public static List<NumberAnswer> of(NumbersInText read) {
		return of(read, List.of());
	}

	/**
	 * Gives the ranges in order, then those that were left out, then what was not taken.
	 *
	 * @param left ranges of what was read
	 */
	public static List<NumberAnswer> of(NumbersInText read, List<RangeInText> left) {
		List<NumberAnswer> answers = new ArrayList<>();
		var remarks = new Remarks(read);
		Set<RangeInText> out = Set.copyOf(left);
		read.ranges().stream().filter(range -> !out.contains(range))
				.forEach(range -> answers.add(taken(range, remarks)));
		answers.addAll(ofLeft(left));
		read.notTaken().forEach(piece -> answers.add(notTaken(piece)));
		return answers;
	}

	/** Gives ranges that were left out, with the reason. */
	public static List<NumberAnswer> ofLeft(List<RangeInText> left) {
		return left.stream().map(NumberAnswer::left).toList();
	}

	private static NumberAnswer left(RangeInText read) {
		@Nullable
		NumberProblem problem = read.classification().problem();
		return new NumberAnswer(null, null, 0, read.classification().type().code(), read.place().text(),
				read.place().offset(), problem == null ? null : problem.code(), UntickedRanges.reason(read));
	}

	private static NumberAnswer taken(RangeInText read, Remarks remarks) {
		@Nullable
		NumberProblem problem = read.classification().problem();
		return new NumberAnswer(read.range().firstE164(), read.range().lastE164(), read.range().count(),
				read.classification().type().code(), read.place().text(), read.place().offset(),
				problem == null ? null : problem.code(), remarks.at(read.places()));
	}

	private static NumberAnswer notTaken(NotTaken piece) {
		return new NumberAnswer(null, null, 0, NumberType.UNKNOWN.code(), piece.place().text(), piece.place().offset(),
				null, piece.message());
	}
}
