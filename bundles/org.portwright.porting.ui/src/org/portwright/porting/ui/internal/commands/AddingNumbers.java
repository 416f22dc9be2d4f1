package org.portwright.porting.ui.internal.commands;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.NumbersInText;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.kept.AddNumbersOfText;
import org.portwright.workspace.kept.AddNumbersOfText.Added;
import org.portwright.workspace.kept.TextSource;
import org.portwright.workspace.numbers.AddNumbers.Result;
import org.portwright.workspace.numbers.TakenNumbers;
import org.portwright.workspace.orders.SureNumbers;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/** Adds the numbers of a text to an order in the background, and says in words what came of it. */
public final class AddingNumbers {

	private AddingNumbers() {
	}

	/**
	 * Begins it.
	 *
	 * @param told hears on the window's thread what came of it
	 */
	public static void begin(EngagementFiles files, ModelFile order, String text, Consumer<Added> told) {
		run(files, order, text, new SureNumbers(text), told);
	}

	/**
	 * Adds the doubtful numbers that were left out, as unconfirmed.
	 *
	 * @param text the text that they are from
	 * @param told receives the result on the window's thread
	 */
	public static void addDoubtful(EngagementFiles files, ModelFile order, String text, NumbersInText left,
			Consumer<Result> told) {
		run(files, order, text, host -> TakenNumbers.doubtful(left), added -> told.accept(added.result()));
	}

	private static void run(EngagementFiles files, ModelFile order, String text, Calculation<TakenNumbers> choice,
			Consumer<Added> told) {
		files.runner().run(
				new AddNumbersOfText(files.model(), order, files.recorder(), TextSource.pasted(text), choice),
				RunMode.shown(Messages.AddingNumbers_name), added -> {
					// A mail lies beside the order now.
					added.mail().ifPresent(mail -> files.refresh());
					told.accept(added);
				});
	}

	/** Returns what came of it, in words: nothing of the text is left out without being named. */
	public static String words(Added added) {
		int misread = added.read().notTaken().size();
		String taken = misread == 0 ? taken(added.result())
				: NLS.bind(Messages.AddingNumbers_addedAndNotUnderstood, new Object[] { count(added.result().added()),
						count(added.result().duplicates()), "%,d".formatted(misread) }); //$NON-NLS-1$
		int left = (added.doubtful() > 0 ? 1 : 0) + (added.notPortable() > 0 ? 2 : 0);
		String kept = added.mail().map(mail -> ' ' + NLS.bind(Messages.AddingNumbers_kept, mail.name())).orElse(""); //$NON-NLS-1$
		return taken + MessageFormat.format(Messages.AddingNumbers_left, left, added.doubtful(), added.notPortable())
				+ kept;
	}

	/** Returns the same where there is no link to details: it says where to look at them. */
	public static String wholeWords(Added added) {
		String words = words(added);
		return added.left().ranges().isEmpty() ? words : words + ' ' + Messages.AddingNumbers_toTake;
	}

	/** Returns how many doubtful numbers were added, in words. */
	public static String words(Result doubtful) {
		return taken(doubtful) + ' ' + Messages.AddingNumbers_unconfirmed;
	}

	private static String taken(Result result) {
		String numbers = count(result.added());
		return result.duplicates().isEmpty() ? NLS.bind(Messages.AddingNumbers_added, numbers)
				: NLS.bind(Messages.AddingNumbers_addedAndKnown, numbers, count(result.duplicates()));
	}

	private static String count(Collection<NumberRange> ranges) {
		return Labels.count(NumberRanges.count(ranges));
	}
}
