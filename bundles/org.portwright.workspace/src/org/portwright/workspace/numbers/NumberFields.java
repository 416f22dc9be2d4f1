package org.portwright.workspace.numbers;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.internal.texts.Messages;

/** Numbers where they are typed into fields. */
public final class NumberFields {

	/** Name of the field that ends a range, in whatever has numbers. */
	public static final String LAST = "last"; //$NON-NLS-1$

	/** Ends of ranges are kept in E.164 where they are numbers, so that the same number always has the same text. */
	private static final Set<EStructuralFeature> ENDS = Set.of(Literals.PORTED_NUMBERS__FIRST,
			Literals.PORTED_NUMBERS__LAST, Literals.DDI_RANGE__FIRST, Literals.DDI_RANGE__LAST,
			Literals.STAYING_NUMBERS__FIRST, Literals.STAYING_NUMBERS__LAST, Literals.CONVERSION__FIRST,
			Literals.CONVERSION__LAST);

	private NumberFields() {
	}

	/** Whether a field is an end of a range. */
	public static boolean isEnd(EStructuralFeature field) {
		return ENDS.contains(field);
	}

	/** Gives a number in E.164, and what is none as typed. */
	public static String asNumber(String text) {
		return RuleProfiles.usual().numberPlan().parse(text).orElse(text);
	}

	/**
	 * Reads numbers and ranges in any spelling, where a text is nothing else.
	 *
	 * @return empty for another text, such as the id or name of an entry
	 */
	public static Optional<NumbersInText> readIn(String text) {
		try {
			return Optional.of(read(text));
		} catch (IllegalArgumentException other) {
			return Optional.empty();
		}
	}

	/**
	 * Reads numbers and ranges in any spelling.
	 *
	 * @throws IllegalArgumentException if anything of the text is not understood
	 */
	public static NumbersInText read(String text) {
		NumbersInText read = NumberTextReader.read(text, RuleProfiles.usual().numberPlan(), () -> false);
		if (!read.notTaken().isEmpty()) {
			throw new IllegalArgumentException(
					read.notTaken().stream().map(NotTaken::message).collect(Collectors.joining(" "))); //$NON-NLS-1$
		}
		if (read.ranges().isEmpty()) {
			throw new IllegalArgumentException(NLS.bind(Messages.NumberFields_none, text));
		}
		return read;
	}
}
