package org.portwright.porting.ui.internal.editor;

import java.util.Optional;

import org.portwright.model.LineTechnology;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortType;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.FieldRows;
import org.portwright.workspace.resources.LiveProblems;

/** The sections on what the losing provider knows of the account and the line. */
final class CarrierRows {

	private CarrierRows() {
	}

	static void account(FieldRows rows) {
		rows.introduction(Messages.Carrier_introduction);
		rows.text(Paths.ACCOUNT_NUMBER);
		LetterNote.onForm(rows, Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER);
		rows.check(Paths.BILLING_ADDRESS_DIFFERS);
		rows.whenever(() -> Boolean.parseBoolean(rows.edited().text(Paths.BILLING_ADDRESS_DIFFERS)), () -> {
			rows.heading(Paths.BILLING_ADDRESS);
			rows.together(() -> {
				rows.address(Paths.BILLING_ADDRESS);
				rows.text(Paths.of(Paths.BILLING_ADDRESS, Literals.ADDRESS__COUNTRY.getName()));
			});
		});
	}

	static void network(FieldRows rows) {
		rows.text(Paths.LOSING_NETWORK);
		rows.text(Paths.CUPID);
		rows.text(Paths.RANGE_HOLDER);
		rows.text(Paths.CONTRACT_END_DATE);
	}

	static void losingContact(FieldRows rows) {
		rows.about(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER_CONTACT);
		Parties.contact(rows, Paths.LOSING_CONTACT);
	}

	static void installation(FieldRows rows) {
		LetterNote.notAsked(rows, Literals.LETTER_OF_AUTHORIZATION__LINE_TYPE,
				Literals.LETTER_OF_AUTHORIZATION__LINE_TECHNOLOGY, Literals.LETTER_OF_AUTHORIZATION__DDI_RANGES,
				Literals.LETTER_OF_AUTHORIZATION__STAYING);
		rows.choice(Paths.PORT_TYPE);
		rows.telling(Messages.Move_mainNumber, 3, () -> mainNumber(rows));
		rows.whenever(() -> isPartial(rows), () -> rows.text(Paths.REPLACEMENT_BILLING_NUMBER));
		rows.choice(Paths.LINE_TYPE);
		technology(rows);
	}

	/** The technology of the line, and the day on which the provider moves a copper line to IP. */
	static void technology(FieldRows rows) {
		rows.choice(Paths.LINE_TECHNOLOGY);
		rows.whenever(() -> hasMigration(rows), () -> rows.text(Paths.MIGRATION_DATE));
	}

	private static boolean hasMigration(FieldRows rows) {
		return !LineTechnology.IP.getLiteral().equals(rows.edited().text(Paths.LINE_TECHNOLOGY))
				|| !rows.edited().text(Paths.MIGRATION_DATE).isBlank();
	}

	static boolean isPartial(FieldRows rows) {
		return PortType.PARTIAL.getLiteral().equals(rows.edited().text(Paths.PORT_TYPE));
	}

	/** Whether the main number moves is no field: the check of the order knows it. */
	static String mainNumber(FieldRows rows) {
		LiveProblems problems = rows.edited().engagementFiles().problems();
		Optional<Problems> found = problems.of(rows.edited().file());
		if (found.isEmpty()) {
			return problems.failure(rows.edited().file()).isPresent() ? Messages.Move_mainNumberUnjudged
					: Messages.Move_mainNumberReading;
		}
		return switch (found.get().mainNumberMove()) {
		case MOVES -> Messages.Move_mainNumberMoves;
		case STAYS -> Messages.Move_mainNumberStays;
		case NOT_ENTERED -> Messages.Move_mainNumberNotEntered;
		case UNCLEAR -> Messages.Move_mainNumberUnclear;
		};
	}
}
