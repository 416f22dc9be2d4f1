package org.portwright.phones.ui.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.model.AccountKind;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneService;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.SignInStep;
import org.portwright.model.Tenant;
import org.portwright.model.copies.TenantMirror;
import org.portwright.model.paths.Blank;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.signin.FittingSteps;
import org.portwright.porting.facts.AssignedNumbers;
import org.portwright.ui.table.NumberRows;

/** A change of one phone reads that phone, and not a hundred thousand. */
@SuppressWarnings("nls")
class PhoneRowsTest {

	private static final int PHONES = 100;
	private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

	private final Tenant tenant = Blank.tenant();

	@BeforeEach
	void makePhones() {
		for (int i = 0; i < PHONES; i++) {
			Phone phone = (Phone) Blank.of(Literals.PHONE, "phone-" + i);
			phone.setName("Desk " + i);
			phone.setAccountKind(AccountKind.COMMON_AREA);
			tenant.getPhones().add(phone);
		}
	}

	private PhoneRows read(NumberRows before) {
		return new PhoneRows.Snapshot(TenantMirror.of(tenant).take(), PhoneTenant.of(tenant, AssignedNumbers.NONE),
				AssignedNumbers.NONE, DAY, List.of()).read(before);
	}

	private static String cell(PhoneRows rows, int row, PhoneColumn column) {
		return rows.text(row, column.ordinal());
	}

	@Test
	void aChangedPhoneIsReadAnewAndTheOthersAreTakenOver() {
		PhoneRows before = read(NumberRows.NONE);
		tenant.getPhones().get(7).setName("Reception");
		PhoneRows after = read(before);
		assertEquals("Desk 7", cell(before, 7, PhoneColumn.NAME));
		assertEquals("Reception", cell(after, 7, PhoneColumn.NAME));
		for (int row = 0; row < PHONES; row++) {
			if (row == 7) {
				assertNotSame(before.row(row), after.row(row));
			} else {
				assertSame(before.row(row), after.row(row));
			}
		}
	}

	@Test
	void theModelSaysWhatItsEmergencyCallsCarry() {
		tenant.getPhones().get(1).setModel("VVX 601");
		tenant.getPhones().get(2).setModel("VVX 600");
		PhoneRows rows = read(NumberRows.NONE);
		assertEquals("", cell(rows, 0, PhoneColumn.EMERGENCY));
		assertEquals("Dynamic location", cell(rows, 1, PhoneColumn.EMERGENCY));
		assertEquals("No dynamic location", cell(rows, 2, PhoneColumn.EMERGENCY));
	}

	/** What is left out of the sheet is no step that is missing. */
	@Test
	void theStepsAreThoseThatThePhonesSheetHas() {
		Guide move = Guides.named("vvx-to-teams").orElseThrow();
		Phone phone = tenant.getPhones().get(3);
		phone.setModel("VVX 600");
		phone.setFirmware("5.9.7.3480");
		phone.setAccountKind(AccountKind.USER);
		PhoneSignIn signIn = ModelFactory.eINSTANCE.createPhoneSignIn();
		signIn.setGuide(move.id());
		signIn.setStarted(Instant.EPOCH);
		SignInStep done = ModelFactory.eINSTANCE.createSignInStep();
		done.setKey("prepared");
		signIn.getSteps().add(done);
		phone.getSignIns().add(signIn);
		// Model and firmware do, the account is a person's in two steps, and a VVX 600 has no dynamic location.
		int left = 5;
		PhoneRows before = read(NumberRows.NONE);
		assertEquals("1 of " + (move.steps().size() - left) + " steps", cell(before, 3, PhoneColumn.PROGRESS));
		assertEquals(FittingSteps.shown(move, phone, DAY).size(), move.steps().size() - left);
		phone.setServicePlan(Answer.YES);
		assertEquals("1 of " + (move.steps().size() - left - 1) + " steps",
				cell(read(before), 3, PhoneColumn.PROGRESS));
		signIn.setOutcome(SignInOutcome.SIGNED_IN);
		assertEquals("1 of " + (move.steps().size() - left - 1) + " steps",
				cell(read(before), 3, PhoneColumn.PROGRESS));
	}

	/** Which way would be proposed is no question of a phone that went another. */
	@Test
	void theWayIsThatOfTheSignInThatIsUnderWayOrWentWell() {
		tenant.getPhoneAccess().setBulkSignIn(Answer.YES);
		Phone phone = tenant.getPhones().get(3);
		PhoneSignIn signIn = ModelFactory.eINSTANCE.createPhoneSignIn();
		signIn.setMethod(SignInMethod.SIP_GATEWAY);
		phone.getSignIns().add(signIn);
		for (SignInOutcome outcome : SignInOutcome.values()) {
			signIn.setOutcome(outcome);
			boolean kept = outcome == SignInOutcome.OPEN || outcome == SignInOutcome.SIGNED_IN;
			assertEquals(kept ? "SIP Gateway" : "In bulk (proposed)",
					cell(read(NumberRows.NONE), 3, PhoneColumn.WAY), outcome.getName());
		}
	}

	@Test
	void thoseBehindARemovedPhoneAreTakenOver() {
		PhoneRows before = read(NumberRows.NONE);
		tenant.getPhones().remove(3);
		PhoneRows after = read(before);
		assertEquals(PHONES - 1, after.size());
		assertSame(before.row(2), after.row(2));
		assertSame(before.row(4), after.row(3));
		assertSame(before.row(PHONES - 1), after.row(PHONES - 2));
	}

	@Test
	void whatTheTenantSaysOfThemChangesAllWays() {
		PhoneRows before = read(NumberRows.NONE);
		tenant.getPhoneAccess().setService(PhoneService.TEAMS);
		tenant.getPhoneAccess().setBulkSignIn(Answer.YES);
		PhoneRows after = read(before);
		for (int row = 0; row < PHONES; row++) {
			assertNotEquals(cell(before, row, PhoneColumn.WAY), cell(after, row, PhoneColumn.WAY));
		}
	}
}
