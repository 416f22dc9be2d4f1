package org.portwright.workspace.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.ModelPackage.Literals;

@SuppressWarnings("nls")
class TypedValuesTest {

	private final TypedValues values = new TypedValues(LocalDate.of(2026, 11, 27));

	@ParameterizedTest
	@CsvSource({ "020 7946 0000, +442079460000", "+44 (0)113 496 0123, +441134960123", "4711, 4711", "lobby, lobby" })
	void theNumberOfAPhoneHasOneSpelling(String typed, String held) {
		assertEquals(held, values.read(Literals.PHONE__NUMBER, typed, remark -> fail(remark)));
	}

	@Test
	void aDayWithoutAYearIsTheNextOneOnlyOfAPlan() {
		LocalDate lastWeek = LocalDate.of(2026, 11, 20);
		for (EAttribute field : List.of(Literals.PHONE_ACCESS__TRUSTED_ADDRESSES_SINCE,
				Literals.PHONE_ACCESS__SIP_DEVICES_CALLING_SINCE, Literals.PORT_ORDER__CONTRACT_END_DATE,
				Literals.PORT_ORDER__FOC_DATE, Literals.PORT_ORDER__SUBMISSION_DATE, Literals.SIGNATURE__DATE,
				Literals.REJECTION__DATE, Literals.QUESTION__ASKED, Literals.QUESTION__ANSWERED)) {
			assertEquals(lastWeek, values.read(field, "20 November", remark -> {
				// It is said how it was understood.
			}), field.getName());
		}
		for (EAttribute field : List.of(Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE,
				Literals.CONVERSION__PLANNED_DATE)) {
			assertEquals(lastWeek.plusYears(1), values.read(field, "20 November", remark -> {
				// It is said how it was understood.
			}), field.getName());
		}
	}

	/** Whoever types it, in whichever place: nothing holds since a day that has not come. */
	@Test
	void whatHoldsSinceADayDoesNotHoldSinceOneToCome() {
		for (EAttribute field : List.of(Literals.PHONE_ACCESS__TRUSTED_ADDRESSES_SINCE,
				Literals.PHONE_ACCESS__SIP_DEVICES_CALLING_SINCE)) {
			assertEquals(LocalDate.of(2026, 11, 27), values.read(field, "2026-11-27", remark -> fail(remark)));
			var refused = assertThrows(IllegalArgumentException.class,
					() -> values.read(field, "2026-12-31", remark -> fail(remark)));
			assertEquals("Thursday 31 December 2026 is in the future: today is Friday 27 November 2026."
					+ " Give the day on which it happened.", refused.getMessage());
		}
	}

	/** What a look-up or a sign-in records has happened. */
	@Test
	void whatWasRecordedHasHappened() {
		for (EAttribute field : List.of(Literals.DOMAIN__GONE, Literals.PHONE_NUMBER__GONE, Literals.PHONE__CHECKED,
				Literals.PHONE_SIGN_IN__STARTED, Literals.PHONE_SIGN_IN__ENDED, Literals.SIGN_IN_STEP__DONE,
				Literals.CONVERSION__DONE, Literals.PROVENANCE__WHEN, Literals.ACCEPTED_PROBLEM__WHEN)) {
			String time = field.getEType() == Literals.INSTANT ? "T00:00:00Z" : "";
			for (String held : List.of("2000-01-01", "2024-02-29", "2026-11-27")) {
				assertEquals(held + time, String.valueOf(values.read(field, held + time, remark -> fail(remark))));
			}
			var ahead = assertThrows(IllegalArgumentException.class,
					() -> values.read(field, "2026-11-28" + time, remark -> fail(remark)));
			assertTrue(String.valueOf(ahead.getMessage()).startsWith("Saturday 28 November 2026 is in the future"),
					ahead.getMessage());
			var early = assertThrows(IllegalArgumentException.class,
					() -> values.read(field, "1999-12-31" + time, remark -> fail(remark)));
			assertEquals("Friday 31 December 1999 is before the year 2000. Give the day on which it happened.",
					early.getMessage());
		}
	}

	/** What may be typed ahead, such as a submission to come, is no less a slip before the year 2000. */
	@Test
	void nothingOfAnOrderHappenedBeforeTheYear2000() {
		for (EAttribute field : List.of(Literals.PORT_ORDER__SUBMISSION_DATE, Literals.SIGNATURE__DATE,
				Literals.REVISION__SUBMITTED, Literals.REJECTION__DATE, Literals.QUESTION__ASKED,
				Literals.QUESTION__ANSWERED)) {
			for (String held : List.of("2000-01-01", "2026-12-01")) {
				assertEquals(LocalDate.parse(held), values.read(field, held, remark -> fail(remark)));
			}
			var early = assertThrows(IllegalArgumentException.class,
					() -> values.read(field, "1999-12-31", remark -> fail(remark)), field.getName());
			assertEquals("Friday 31 December 1999 is before the year 2000. Give the day on which it happened.",
					early.getMessage());
		}
	}

	/** Nothing comes of a region that Microsoft does not have, or of a reason that is not documented. */
	@Test
	void aTextOfAClosedListIsOneOfIt() {
		assertEquals("EMEA", values.read(Literals.PHONE_ACCESS__REGION, "emea ", remark -> fail(remark)));
		assertEquals(List.of("uk.06"), values.read(Literals.REJECTION__CAUSES, "UK.06", remark -> fail(remark)));
		var region = assertThrows(IllegalArgumentException.class,
				() -> values.read(Literals.PHONE_ACCESS__REGION, "xx", remark -> fail(remark)));
		assertEquals("'xx' is not one of its values. Write one of EMEA, NOAM, APAC.", region.getMessage());
		var cause = assertThrows(IllegalArgumentException.class,
				() -> values.read(Literals.REJECTION__CAUSES, "uk.06, xx", remark -> fail(remark)));
		assertTrue(String.valueOf(cause.getMessage()).contains("uk.06"), cause.getMessage());
		var added = assertThrows(IllegalArgumentException.class,
				() -> ValueList.changed(List.of(), Literals.REJECTION__CAUSES, Assignment.Kind.ADD, "xx"));
		assertTrue(String.valueOf(added.getMessage()).startsWith("'xx' is not one of its values."), added.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "64:16:7F:00:00:01, 64-16-7f-00-00-01", "6416.7f00.0001, 64-16-7f-00-00-01", "zz:zz, zz:zz" })
	void soHasItsMacAddress(String typed, String held) {
		assertEquals(held, values.read(Literals.PHONE__MAC, typed, remark -> fail(remark)));
	}
}
