package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.AddElement;
import org.portwright.workspace.fields.FieldText;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

class SetFieldsTest {

	private final OrderFolder folder;

	SetFieldsTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	@Test
	void setsFieldsOfEachType() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009");
		assertEquals(7,
				folder.set(file, "loa.accountNumber= 12345 ", "loa.portType=FULL", "loa.requestedDate=2026-12-15",
						"loa.requestedTime=10:00", "loa.billingAddressDiffers=true", "revision=2",
						"numbers[+442079460000].last=+442079460004"));
		var order = (PortOrder) file.root();
		assertEquals("12345", order.getLoa().getAccountNumber());
		assertSame(PortType.FULL, order.getLoa().getPortType());
		assertEquals(LocalDate.of(2026, 12, 15), order.getLoa().getRequestedDate());
		assertTrue(order.getLoa().isBillingAddressDiffers());
		assertEquals(List.of("+442079460000 +442079460000-+442079460004"), OrderFolder.numbers(file));
	}

	@Test
	void changesOneLineForAValueThatWasSet() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009", "loa.accountNumber=1");
		List<String> before = folder.text(file).lines().toList();
		folder.set(file, "numbers[+442079460000].first=+442079460001");
		folder.run(new SaveFiles(folder.model, List.of(file)));
		List<String> after = folder.text(file).lines().toList();
		assertEquals(before.size(), after.size());
		assertEquals(1, after.stream().filter(line -> !before.contains(line)).count());
	}

	@Test
	void aNumberAsPeopleWriteItIsKeptInE164AndWhatIsNoneAsTyped() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		folder.set(file, "numbers[+442079460000].first=020 7946 0001", "numbers[+442079460000].last=tbc");
		assertEquals(List.of("+442079460000 +442079460001-tbc"), OrderFolder.numbers(file));
	}

	@ParameterizedTest
	@CsvSource({ "loa.requestedDate, 15/12/2026, 2026-12-15", "loa.requestedDate, 24 Nov, 2026-11-24",
			"loa.requestedDate, 23 Nov, 2027-11-23", "loa.requestedDate, Tuesday 15th December, 2026-12-15",
			"contractEndDate, 1/2, 2027-02-01", "loa.signature.date, 23 Nov, 2026-11-23",
			"submissionDate, yesterday, 2026-11-23", "loa.requestedTime, 9am, 09:00", "focTime, 8.30, 08:30",
			"loa.serviceAddress.postcode, ls21 9qx, LS21 9QX", "loa.serviceAddress.postcode, ec1a1bb, EC1A 1BB",
			"preflight.broadbandOnNumber, 'Yes, new order beside it or with the port', settled",
			"preflight.broadbandOnNumber, 'yes, and settled', settled",
			"loa.billingAddress.postcode, 1012 ab, 1012 ab", "loa.serviceAddress.postcode, EC1A IBB, EC1A IBB" })
	void aFieldHoldsOneSpellingHoweverItIsTyped(String path, String typed, String held) throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		folder.set(file, path + '=' + typed);
		assertEquals(held, FieldText.of(file.root(), path));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"loa.requestedDate=15 Dec|[Date wanted: '15 Dec' is taken as Tuesday 15 December 2026.]",
			"loa.requestedDate=1/2/27|[Date wanted: '1/2/27' is taken as Monday 1 February 2027.]",
			"loa.requestedDate=2026-12-15|[]" })
	void howADateIsTakenIsSaid(String assignment, String remarks) throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		var set = new SetFields(folder.model, folder.problems, Recorder.ofProcess(InstantSource.system()), file,
				OrderFolder.assignments(assignment));
		folder.run(set);
		assertEquals(remarks, set.remarks().toString());
	}

	@Test
	void anEmptyValueClearsAFieldOrRemovesAnElement() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000, 07700 900123", "loa.accountNumber=1");
		assertEquals(2, folder.set(file, "loa.accountNumber=", "numbers[+447700900123]="));
		assertNull(((PortOrder) file.root()).getLoa().getAccountNumber());
		assertEquals(List.of("+442079460000 +442079460000-null"), OrderFolder.numbers(file));
	}

	@Test
	void numbersLeaveASiteThatIsRemovedAndComeBackWithIt() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		folder.run(new AddElement(folder.model, file, "sites", "site-1",
				OrderFolder.assignments("name=Leeds", "address.postcode=LS1 1AA"), "Add site"));
		folder.set(file, "numbers[+442079460000].site=site-1");
		folder.set(file, "sites[site-1]=");
		var order = (PortOrder) file.root();
		assertEquals(List.of(), order.getSites());
		assertNull(order.getNumbers().getFirst().getSite());
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertTrue(folder.model.undo(file).isOK());
		assertSame(order.getSites().getFirst(), order.getNumbers().getFirst().getSite());
		assertEquals("LS1 1AA", order.getSites().getFirst().getAddress().getPostcode());
	}

	@Test
	void whatIsTheSameAlreadyIsNoChange() throws Exception {
		ModelFile file = folder.order("london.porting", "", "loa.accountNumber=1");
		assertEquals(0,
				folder.set(file, "loa.accountNumber=1", "loa.cupid=", "state=draft", "loa.portType=unspecified"));
		assertFalse(file.isDirty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"loa.acountNumber=1|Did you mean loa.accountNumber", //
			"accountNumber=1|Did you mean loa.accountNumber", //
			"zzzzzzzzzzzzzzzzz=1|There is no field 'zzzzzzzzzzzzzzzzz'", //
			"loa.portType=all|unspecified, full, partial", //
			"loa.requestedDate=12/15/2026|The day comes before the month: 15 December 2026", //
			"loa.requestedDate=2026-02-30|February 2026 has no day 30", //
			"loa.requestedDate=Monday 15 December|is a Tuesday, not a Monday", //
			"loa.requestedTime=half past ten|08:30", //
			"loa.billingAddressDiffers=perhaps|true nor false", //
			"revision=two|whole number", //
			"id=x|never change", //
			"format=2.0|never change", //
			"loa=x|accountNumber", //
			"numbers=x|numbers[ID].FIELD", //
			"numbers[+442079460000]=x|first", //
			"numbers[x].last=1|no entry 'x'", //
			"numbers[+442079460000].site=x|sites+=x", //
			"tenant=none.tenant|none.tenant", //
			"follows=london.tenant|london.tenant", //
			"state=sent|submitted", //
			"state=|submitted" })
	void oneWrongAssignmentChangesNothingAndIsExplained(String wrong, String explanation) throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		var failure = assertThrows(OperationException.class, () -> folder.set(file, "loa.cupid=001", wrong));
		assertTrue(failure.getMessage().contains(explanation), failure.getMessage());
		assertEquals(OperationException.Kind.WRONG_INPUT, failure.kind());
		assertNull(((PortOrder) file.root()).getLoa().getCupid());
		assertFalse(file.isDirty());
	}

	@Test
	void everyWrongAssignmentIsNamed() throws Exception {
		ModelFile file = folder.order("london.porting", "");
		var failure = assertThrows(OperationException.class, () -> folder.set(file, "nme=1", "loa.portType=x"));
		assertTrue(failure.getMessage().contains("nme") && failure.getMessage().contains("Does any number stay?"));
		assertEquals(2, failure.getStatus().getChildren().length);
	}

	@Test
	void controlCharactersAreRefusedWhereTheyAreNotTakenOut() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		String note = "numbers[+442079460000].note=";
		assertThrows(OperationException.class, () -> folder.set(file, note + "a\u0001b"));
		assertThrows(OperationException.class, () -> folder.set(file, note + "a\uD83Db"));
		assertEquals(1, folder.set(file, "name=\uD83D\uDCDE Łódź"));
	}

	@Test
	void submittingADraftWithErrorsIsRefusedAndNamesThem() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		var failure = assertThrows(OperationException.class,
				() -> folder.set(file, "loa.cupid=001", "state=submitted"));
		assertEquals(OperationException.Kind.GUARD, failure.kind());
		assertTrue(failure.getMessage().contains("The subscriber is missing."), failure.getMessage());
		assertFalse(file.isDirty());
	}

	@Test
	void whatHappenedAtMicrosoftIsRecordedWithTheStatesThatWereSkipped() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		assertEquals(2, folder.set(file, "state=processing", "portOrderId=P1"));
		var order = (PortOrder) file.root();
		assertSame(OrderState.PROCESSING, order.getState());
		assertEquals("submitted false, processing true", String.join(", ", order.getJournal().stream()
				.map(entry -> entry.getTo().getLiteral() + ' ' + entry.isSeen()).toList()));
		assertEquals("Ada", order.getJournal().get(0).getWho());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals("draft null 0", order.getState() + " " + order.getPortOrderId() + ' ' + order.getJournal().size());
	}

	@Test
	void aRejectedOrderGoesBackToDraftAsTheNextRevision() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000", "focDate=2026-12-15");
		folder.set(file, "state=rejected");
		folder.set(file, "state=draft");
		var order = (PortOrder) file.root();
		assertEquals("draft 2 null", order.getState() + " " + order.getRevision() + ' ' + order.getFocDate());
	}
}
