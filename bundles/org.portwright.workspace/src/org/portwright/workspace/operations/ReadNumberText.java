package org.portwright.workspace.operations;

import java.text.NumberFormat;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Reads the numbers out of a text by a number plan: that of the default rule profile, or the one of an order. */
public final class ReadNumberText implements Calculation<NumbersInText> {

	/**
	 * Most characters of a text: some 700,000 numbers one by one, which were read and drafted in a heap of 512 MiB. A
	 * mail has a hundredth of that.
	 */
	public static final int MOST_CHARACTERS = 8 << 20;

	/** Most bytes of such a text, in UTF-16. */
	public static final int MOST_BYTES = 2 * MOST_CHARACTERS;

	private final String text;
	private final boolean large;
	private final UkNumberPlan plan;

	/** @param text refused where it is longer than {@link #MOST_CHARACTERS} */
	public ReadNumberText(String text) {
		this(text, false);
	}

	/**
	 * @param text  refused where it is longer than {@link #MOST_CHARACTERS}
	 * @param large whether somebody who knows how many they are wants those of large ranges, too
	 */
	public ReadNumberText(String text, boolean large) {
		this(text, large, RuleProfiles.usual().numberPlan());
	}

	/**
	 * @param text  refused where it is longer than {@link #MOST_CHARACTERS}
	 * @param large whether somebody who knows how many they are wants those of large ranges, too
	 * @param plan  with the prefixes that are not ported
	 */
	public ReadNumberText(String text, boolean large, UkNumberPlan plan) {
		this.text = text;
		this.large = large;
		this.plan = plan;
	}

	@Override
	public NumbersInText calculate(Host host) throws OperationException {
		if (text.length() > MOST_CHARACTERS) {
			NumberFormat count = NumberFormat.getIntegerInstance();
			throw OperationException.wrongInput(NLS.bind(Messages.ReadNumberText_tooLong, count.format(text.length()),
					count.format(MOST_CHARACTERS)));
		}
		try {
			return large ? NumberTextReader.readLarge(text, plan, host::isCanceled)
					: NumberTextReader.read(text, plan, host::isCanceled);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}
}
