package org.portwright.documents.internal.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.words.Words;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.OrderNumbers;

/**
 * The answers of the customer that the letter does not print: line technology, migration date and usages, known or not.
 */
@SuppressWarnings("nls")
final class AskedOfCustomer {

	private static final String NONE = "–";

	private AskedOfCustomer() {
	}

	static PrintedFields of(PortOrder order, UkNumberPlan plan) {
		LetterOfAuthorization loa = order.getLoa();
		return new PrintedFields(
				field(Literals.LETTER_OF_AUTHORIZATION__LINE_TECHNOLOGY,
						loa == null ? "" : Words.of(loa.getLineTechnology())),
				field(Literals.LETTER_OF_AUTHORIZATION__MIGRATION_DATE,
						Shown.day(loa == null ? null : loa.getMigrationDate())),
				field(Literals.PORTED_NUMBERS__USAGE, usages(order, plan)));
	}

	private static PrintedField field(EStructuralFeature feature, String value) {
		return new PrintedField(Words.of(feature), orNone(value), 4);
	}

	/** A value, or the sign that there is none. */
	static String orNone(String value) {
		return value.isEmpty() ? NONE : value;
	}

	/** How many numbers are wanted for what. */
	private static String usages(PortOrder order, UkNumberPlan plan) {
		Map<NumberUsage, List<NumberRange>> usages = new EnumMap<>(NumberUsage.class);
		List<NumberEntry> entries = OrderNumbers.of(order, plan).entries();
		int at = 0;
		for (PortedNumbers numbers : order.getNumbers()) {
			entries.get(at++).range().ifPresent(range -> usages
					.computeIfAbsent(numbers.getUsage(), any -> new ArrayList<>()).add(range));
		}
		return usages.entrySet().stream().map(usage -> Words.of(usage.getKey()) + ": "
				+ NumberRanges.count(NumberRanges.fold(usage.getValue()))).collect(Collectors.joining(", "));
	}
}
