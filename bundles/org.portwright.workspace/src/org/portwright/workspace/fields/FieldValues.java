package org.portwright.workspace.fields;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.workspace.internal.storage.Excerpt;
import org.portwright.workspace.internal.texts.Messages;

/** Reads what people type into a field. */
public final class FieldValues {

	private static final Set<EAttribute> WITH_LINES = Set.of(Literals.PHONE_SIGN_IN__NOTE,
			Literals.PORTED_NUMBERS__NOTE, Literals.ACCEPTED_PROBLEM__REASON, Literals.QUESTION__TEXT,
			Literals.QUESTION__ANSWER, Literals.REJECTION__REASON, Literals.JOURNAL_ENTRY__TEXT);

	private FieldValues() {
	}

	/** Whether a field may have several lines. */
	static boolean hasLines(EAttribute field) {
		return WITH_LINES.contains(field);
	}

	/**
	 * Reads a value that is not empty.
	 *
	 * @return the value; for a field with many values a list, parted at commas
	 * @throws IllegalArgumentException with a message that says what would be right
	 */
	public static Object parse(EAttribute field, String text) {
		if (!field.isMany()) {
			return ownWord(field, text)
					.orElseGet(() -> ListedTexts.listed(field, parse(field.getEAttributeType(), text)));
		}
		List<Object> values = new ArrayList<>();
		for (String part : text.split(",")) { //$NON-NLS-1$
			if (!part.isBlank()) {
				values.add(ListedTexts.listed(field, parse(field.getEAttributeType(), part.strip())));
			}
		}
		return values;
	}

	/** Returns the value that the text is the field's own word for. */
	private static Optional<Object> ownWord(EAttribute field, String text) {
		return field.getEType() instanceof EEnum choice ? choice.getELiterals().stream().map(EEnumLiteral::getInstance)
				.filter(value -> Words.of(field, value).equalsIgnoreCase(text.strip())).findFirst()
				.map(Object.class::cast)
				: Optional.empty();
	}

	/**
	 * Reads one value of a type.
	 *
	 * @throws IllegalArgumentException with a message that says what would be right
	 */
	public static Object parse(EDataType type, String text) {
		if (type instanceof EEnum choice) {
			return literal(choice, text);
		}
		if (type.getInstanceClass() == boolean.class) {
			return truth(text);
		}
		if (!text.codePoints().allMatch(Typed::isInXml)) {
			throw new IllegalArgumentException(Messages.FieldValues_unprintable);
		}
		try {
			return EcoreUtil.createFromString(type, text);
		} catch (DateTimeException | NumberFormatException e) {
			throw new IllegalArgumentException(NLS.bind(expected(type), Excerpt.of(text)), e);
		}
	}

	/** People give the code or the word that they read. */
	private static Object literal(EEnum choice, String text) {
		for (EEnumLiteral literal : choice.getELiterals()) {
			if (literal.getLiteral().equalsIgnoreCase(text)
					|| Words.of(literal.getInstance()).equalsIgnoreCase(text.strip())) {
				return literal.getInstance();
			}
		}
		String all = choice.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")); //$NON-NLS-1$
		throw new IllegalArgumentException(NLS.bind(Messages.FieldValues_notALiteral, Excerpt.of(text), all));
	}

	private static Object truth(String text) {
		if ("true".equalsIgnoreCase(text)) { //$NON-NLS-1$
			return Boolean.TRUE;
		}
		if ("false".equalsIgnoreCase(text)) { //$NON-NLS-1$
			return Boolean.FALSE;
		}
		throw new IllegalArgumentException(NLS.bind(Messages.FieldValues_notATruthValue, Excerpt.of(text)));
	}

	private static String expected(EDataType type) {
		return type == Literals.INSTANT ? Messages.FieldValues_notAnInstant : Messages.FieldValues_notANumber;
	}
}
