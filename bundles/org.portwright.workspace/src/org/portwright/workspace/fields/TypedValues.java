package org.portwright.workspace.fields;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.addresses.Postcode;
import org.portwright.porting.journal.PastDays;
import org.portwright.porting.written.LineNumber;
import org.portwright.porting.written.MacAddress;
import org.portwright.porting.written.WrittenDate;
import org.portwright.porting.written.WrittenDate.MissingYear;
import org.portwright.porting.written.WrittenTime;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.NumberFields;

/** Makes of what people type what a field holds: the same value always in the same spelling. */
final class TypedValues {

	/** Only a plan is always ahead: of every other day without a year the nearest one is meant. */
	private static final Set<EAttribute> PLANNED = Set.of(Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE,
			Literals.CONVERSION__PLANNED_DATE);

	/**
	 * Days of which only a record is true. The others of an order may be typed ahead, such as that of a submission to
	 * come, and the rules warn of them; none of them is before the year 2000.
	 */
	private static final Set<EAttribute> PAST = Stream
			.concat(PastDays.OF_TENANTS.stream(), Stream.of(Literals.CONVERSION__DONE, Literals.ACCEPTED_PROBLEM__WHEN))
			.collect(Collectors.toUnmodifiableSet());

	private final LocalDate today;

	/** @param today the day from which dates without a year are understood */
	TypedValues(LocalDate today) {
		this.today = today;
	}

	/**
	 * Reads a value that is not empty.
	 *
	 * @param remark takes how it was understood, for who does not see it in the field afterwards
	 * @throws IllegalArgumentException with a message that says what would be right
	 */
	Object read(EAttribute field, String text, Consumer<String> remark) {
		EDataType type = field.getEAttributeType();
		if (type == Literals.DATE) {
			return date(field, text, remark);
		}
		if (type == Literals.TIME) {
			return WrittenTime.read(text);
		}
		Object value = FieldValues.parse(field, text);
		if (PAST.contains(field)) {
			PastDays.of(value).ifPresent(this::checkPast);
		}
		if (OrganisationIds.isIn(field)) {
			return OrganisationIds.withoutBraces(text);
		}
		if (NumberFields.isEnd(field)) {
			return NumberFields.asNumber(text);
		}
		if (field == Literals.PHONE__MAC) {
			return MacAddress.read(text).map(MacAddress::dashed).orElse(text);
		}
		if (field == Literals.PHONE__NUMBER) {
			return LineNumber.read(text).orElse(text);
		}
		return field == Literals.ADDRESS__POSTCODE ? Postcode.usual(text) : value;
	}

	private LocalDate date(EAttribute field, String text, Consumer<String> remark) {
		LocalDate date = WrittenDate.read(text, today,
				PLANNED.contains(field) ? MissingYear.NEXT : MissingYear.NEAREST);
		if (PAST.contains(field)) {
			checkPast(date);
		} else if (PastDays.OF_ORDERS.contains(field)) {
			checkEarly(date);
		}
		if (!date.toString().equals(text)) {
			remark.accept(NLS.bind(Messages.TypedValues_date, text, WrittenDate.shown(date)));
		}
		return date;
	}

	private void checkPast(LocalDate date) {
		checkEarly(date);
		if (date.isAfter(today)) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.Happened_future, WrittenDate.shown(date), WrittenDate.shown(today)));
		}
	}

	private static void checkEarly(LocalDate date) {
		if (PastDays.isEarly(date)) {
			throw new IllegalArgumentException(NLS.bind(Messages.TypedValues_early, WrittenDate.shown(date)));
		}
	}
}
