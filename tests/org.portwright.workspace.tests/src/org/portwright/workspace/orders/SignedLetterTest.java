package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.model.SignatureMethod;
import org.portwright.porting.life.LetterFingerprint;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fixes.ApplyFixes;
import org.portwright.workspace.kept.KeepSignedCopy;
import org.portwright.workspace.kept.KeptOrderFixture;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.records.SignatureWatch;
import org.portwright.workspace.work.OperationException;

/** A signature is under one letter, and goes when that letter changes. */
@SuppressWarnings("nls")
class SignedLetterTest extends KeptOrderFixture {

	private static final LocalDate SIGNED = LocalDate.of(2026, 11, 20);

	SignedLetterTest(@TempDir Path path) throws OperationException {
		super(path);
	}

	private void sign() throws Exception {
		folder.set(file, "loa.accountNumber=FV7741", "loa.authorisedPerson=Jo Bloggs", "loa.signature.method=paper");
		Path scan = Files.writeString(folder.file("scan.pdf"), "%PDF-1.7 signed");
		folder.run(new KeepSignedCopy(folder.model, file, ADA, scan, SIGNED, "Jo Bloggs"));
	}

	private Signature signature() {
		return order().getLoa().getSignature();
	}

	private static boolean isSigned(PortOrder order) {
		Signature signature = order.getLoa().getSignature();
		return signature.getDate() != null || signature.getSignatory() != null || signature.getSignedCopy() != null
				|| signature.getFingerprint() != null;
	}

	@Test
	void aSignedCopyIsUnderTheLetterOfThatMoment() throws Exception {
		sign();
		assertEquals(LetterFingerprint.of(order()), signature().getFingerprint());
		assertTrue(folder.model.undo(file).isOK());
		assertFalse(isSigned(order()));
	}

	@Test
	void aSignatureThatIsTypedIsUnderTheLetterOfThatMoment() throws Exception {
		folder.set(file, "loa.signature.date=2026-11-20");
		assertEquals(LetterFingerprint.of(order()), signature().getFingerprint());
		folder.set(file, "loa.signature.date=");
		assertNull(signature().getFingerprint());
	}

	@Test
	void aChangeOfTheLetterTakesItsSignatureOutInTheSameStep() throws Exception {
		sign();
		String fingerprint = signature().getFingerprint();
		int entries = order().getJournal().size();
		SetFields setting = folder.setting(file, "loa.accountNumber=FV7742");
		folder.run(setting);
		assertFalse(isSigned(order()));
		assertEquals(SignatureMethod.PAPER, signature().getMethod());
		assertEquals(entries, order().getJournal().size());
		assertEquals(List.of("scan.pdf"), kept());
		assertEquals(Optional.of("Jo Bloggs"), setting.takenOut().map(SignatureWatch.TakenOut::signatory));
		assertTrue(setting.remarks().toString().contains("The signature (Jo Bloggs, 20 November 2026) was taken out"),
				setting.remarks()::toString);
		assertTrue(folder.model.undo(file).isOK());
		assertEquals("FV7741", order().getLoa().getAccountNumber());
		assertEquals(fingerprint, signature().getFingerprint());
		assertEquals(SIGNED, signature().getDate());
		assertTrue(folder.model.redo(file).isOK());
		assertFalse(isSigned(order()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "contractEndDate=2027-06-30", "loa.signature.position=Director", "ruleProfile=uk-teams",
			"preflight.openOrders=no", "loa.billingAddress.town=York", "numbers[+442079460000].note=fax",
			"loa.serviceAddress.country=GB", "portOrderId=PO-1" })
	void whatTheLetterDoesNotPrintLeavesItSigned(String assignment) throws Exception {
		sign();
		SetFields setting = folder.setting(file, assignment);
		folder.run(setting);
		assertEquals(SIGNED, signature().getDate());
		assertEquals(Optional.empty(), setting.takenOut());
	}

	@ParameterizedTest
	@ValueSource(strings = { "name=Leeds", "numbers+=0113 496 0000", "numbers[+442079460000].usage=user",
			"loa.serviceAddress.town=York", "loa.requester.name=Ada", "sites+=Leeds", "preflight.freeze=no",
			"loa.staying+=0113 496 0001" })
	void whatItPrintsDoesNot(String assignment) throws Exception {
		sign();
		folder.set(file, assignment);
		assertFalse(isSigned(order()));
	}

	@Test
	void aSignatureOfAnOlderFileCountsForTheValuesThatItHas() throws Exception {
		sign();
		folder.run(new SaveFiles(folder.model, List.of(file)));
		Path older = Files.writeString(folder.file("older.porting"),
				folder.text(file).replaceAll("\n *fingerprint=\".*\"", ""));
		ModelFile opened = Inputs.openOrder(folder.model, older);
		var order = (PortOrder) opened.root();
		folder.set(opened, "contractEndDate=2027-06-30");
		assertTrue(isSigned(order));
		assertNull(order.getLoa().getSignature().getFingerprint());
		folder.set(opened, "loa.accountNumber=FV7742");
		assertFalse(isSigned(order));
	}

	@Test
	void aSignatureThatIsSetWithTheLetterIsUnderWhatBothLeave() throws Exception {
		sign();
		String first = signature().getFingerprint();
		SetFields setting = folder.setting(file, "loa.signature.date=2026-11-23", "loa.accountNumber=FV7742");
		folder.run(setting);
		assertEquals(LocalDate.of(2026, 11, 23), signature().getDate());
		assertEquals(LetterFingerprint.of(order()), signature().getFingerprint());
		assertNotEquals(first, signature().getFingerprint());
	}

	@Test
	void aSubmittedLetterKeepsItsSignature() throws Exception {
		sign();
		order().setState(OrderState.SUBMITTED);
		folder.set(file, "loa.accountNumber=FV7742");
		assertEquals(SIGNED, signature().getDate());
	}

	@Test
	void theNextRevisionIsNotSigned() throws Exception {
		sign();
		order().setState(OrderState.REJECTED);
		folder.set(file, "state=draft");
		assertEquals(2, order().getRevision());
		assertFalse(isSigned(order()));
		assertEquals(SignatureMethod.PAPER, signature().getMethod());
	}

	@Test
	void noPartOfASplitOrderIsSigned() throws Exception {
		folder.set(file, "numbers+=0808 157 0000");
		sign();
		folder.run(new ApplyFixes(folder.model, folder.problems, file, Set.of("NUMBER_TYPES_MIXED")));
		assertTrue(folder.model.files().size() > 1);
		for (ModelFile part : folder.model.files()) {
			assertFalse(isSigned((PortOrder) part.root()), part::toString);
		}
		assertTrue(folder.model.undo(file).isOK());
		assertTrue(isSigned(order()));
	}
}
