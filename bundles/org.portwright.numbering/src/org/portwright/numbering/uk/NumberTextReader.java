package org.portwright.numbering.uk;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.findings.Allowance;
import org.portwright.numbering.internal.text.TextReader;

/**
 * Reads the numbers out of what customers send: e-mails, lists, columns of spreadsheets. It knows single numbers in all
 * spellings, ranges ({@code 020 7946 0000 - 0099}, {@code -99}, <i>to</i>, both ends in full), lists of endings
 * ({@code 02079460200/201/202}) and blocks ({@code 0161 496 0000 x 10}), with dashes and blanks of every kind, and
 * leaves dates, amounts, postcodes and labelled numbers of other things alone.
 * <p>What clearly was meant as a UK number and is wrong is taken, so that it is reported as
 * {@link NumberProblem#INVALID}. A range whose last number is before its first, or whose ends differ before the last
 * four digits, is not taken at all: it stands in {@link NumbersInText#notTaken()} with {@link Reason#RANGE_REVERSED} or
 * {@link Reason#RANGE_SUSPECT}, so a typing error never becomes a hundred thousand numbers. More than 10,000 numbers at
 * once may be meant: they are not taken unasked either, and stand there with {@link Reason#TOO_LARGE}.
 * {@link #readLarge} takes them. What is read comes in ranges of at most 10,000 numbers in any case.
 * <p>Any text is read in time linear in its length.
 */
public final class NumberTextReader {

	private NumberTextReader() {
	}

	/** Reads a text. */
	public static NumbersInText read(String text, UkNumberPlan plan) {
		return read(text, plan, () -> false);
	}

	/**
	 * Reads a text that may be long.
	 *
	 * @param stopped asked now and then whether to stop
	 * @throws CancellationException if it was to stop
	 */
	public static NumbersInText read(String text, UkNumberPlan plan, BooleanSupplier stopped) {
		return TextReader.read(text, plan.classifier(), Allowance.unasked(), stopped);
	}

	/**
	 * Reads a text and takes also what is more than 10,000 numbers at once, up to 10,000,000 in all.
	 *
	 * @param stopped asked now and then whether to stop
	 * @throws CancellationException if it was to stop
	 */
	public static NumbersInText readLarge(String text, UkNumberPlan plan, BooleanSupplier stopped) {
		return TextReader.read(text, plan.classifier(), Allowance.large(), stopped);
	}
}
