package org.portwright.workspace.fields;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.phones.LineNumber;
import org.portwright.phones.MacAddress;
import org.portwright.porting.addresses.Postcode;
import org.portwright.porting.written.WrittenDate;
import org.portwright.porting.written.WrittenDate.MissingYear;
import org.portwright.porting.written.WrittenTime;
import org.portwright.workspace.internal.texts.Messages;

/** Makes of what people type what a field holds: the same value always in the same spelling. */
final class TypedValues {

	/** Only a plan is always ahead: of every other day without a year the nearest one is meant. */
	private static final Set<EAttribute> PLANNED = Set.of(Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE,
			Literals.CONVERSION__PLANNED_DATE);

	/** What holds since a day is known only once that has come. */
	private static final Set<EAttribute> HOLDS_SINCE = Set.of(Literals.PHONE_ACCESS__SIP_DEVICES_CALLING_SINCE,
			Literals.PHONE_ACCESS__TRUSTED_ADDRESSES_SINCE);

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
		if (HOLDS_SINCE.contains(field) && date.isAfter(today)) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.Happened_future, WrittenDate.shown(date), WrittenDate.shown(today)));
		}
		if (!date.toString().equals(text)) {
			remark.accept(NLS.bind(Messages.TypedValues_date, text, WrittenDate.shown(date)));
		}
		return date;
	}
}
