package org.portwright.workspace.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.DdiRange;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** Lists by {@code +=} and {@code -=}, groups, references by name, and what an error proposes. */
@SuppressWarnings("nls")
class ListAssignmentsTest {

	private final OrderFolder folder;
	private final ModelFile file;
	private final PortOrder order;

	ListAssignmentsTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		file = folder.order("london.porting", "020 7946 0000 - 0009, 0161 496 0000");
		order = (PortOrder) file.root();
	}

	private List<String> installed() {
		return order.getLoa().getDdiRanges().stream().map(ListAssignmentsTest::text).toList();
	}

	private static String text(DdiRange range) {
		return range.getFirst() + ' ' + range.getLast();
	}

	@Test
	void rangesAreReadInAnySpellingAndOnce() throws Exception {
		assertEquals(1, folder.set(file, "loa.ddiRanges+=01614960000-01614960099",
				"loa.ddiRanges+= 0161 496 0000 - 0161 496 0099"));
		assertEquals(List.of("+441614960000 +441614960099"), installed());
		assertEquals(1, folder.set(file, "loa.ddiRanges+=0113 496 0000 x 10, 0113 496 0500"));
		assertEquals(3, installed().size());
		assertEquals(1, folder.set(file, "loa.ddiRanges-=0161 496 0000 to 0099"));
		assertEquals(List.of("+441134960000 +441134960009", "+441134960500 null"), installed());
		assertEquals(1, folder.set(file, "loa.ddiRanges="));
		assertEquals(List.of(), installed());
	}

	@Test
	void numbersComeAndGoOutOfTheMiddleOfARange() throws Exception {
		assertEquals(2, folder.set(file, "numbers+=0161 496 0001", "numbers-=020 7946 0004 - 0005"));
		assertEquals(List.of("+441614960000 +441614960000-null", "+441614960001 +441614960001-null",
				"+442079460000 +442079460000-+442079460003", "+442079460006 +442079460006-+442079460009"),
				OrderFolder.numbers(file));
		assertEquals(0, folder.set(file, "numbers+=0161 496 0000-0001"));
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(2, order.getNumbers().size());
	}

	/** The id of an entry is the first of its numbers: naming that number does not mean the entry. */
	@Test
	void oneNumberTakenOutIsOneNumber() throws Exception {
		assertEquals(1, folder.set(file, "numbers-=+442079460000"));
		assertEquals(List.of("+441614960000 +441614960000-null", "+442079460000 +442079460001-+442079460009"),
				OrderFolder.numbers(file));
		folder.set(file, "loa.ddiRanges+=0161 496 0000-0099", "loa.staying+=0161 496 0010-0019",
				"loa.staying[+].fate=kept");
		assertEquals(2, folder.set(file, "loa.ddiRanges-=+441614960000", "loa.staying-=0161 496 0012"));
		assertEquals(List.of("+441614960001 +441614960099"), installed());
		assertEquals("[+441614960010-+441614960011 kept, +441614960013-+441614960019 kept]",
				order.getLoa().getStaying().stream()
						.map(numbers -> numbers.getFirst() + '-' + numbers.getLast() + ' ' + numbers.getFate()).toList()
						.toString());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of("+441614960000 +441614960099"), installed());
	}

	@Test
	void aNumberThatIsInNoRangeIsNotTakenOut() throws Exception {
		folder.set(file, "loa.ddiRanges+=0161 496 0000-0099");
		var failure = assertThrows(OperationException.class,
				() -> folder.set(file, "loa.ddiRanges-=0161 496 0090-0100"));
		assertTrue(String.valueOf(failure.getMessage()).contains("+441614960100"), failure.getMessage());
		assertEquals(List.of("+441614960000 +441614960099"), installed());
	}

	@Test
	void theNewestEntryIsFilledInTheSameCallAndUndoneWithIt() throws Exception {
		assertEquals(6,
				folder.set(file, "sites+=Leeds", "sites[+].address.town=Leeds", "numbers[+441614960000].site=leeds",
						"evidence+=loa.subscriberName", "evidence[+].wording=Contoso Ltd", "evidence[+].source=May"));
		assertSame(order.getSites().getFirst(), order.getNumbers().getFirst().getSite());
		assertEquals("Leeds", order.getSites().getFirst().getAddress().getTown());
		assertEquals("Contoso Ltd", order.getEvidence().getFirst().getWording());
		assertEquals(1, folder.set(file, "evidence+=loa.subscriberName", "evidence[+].source=June"));
		assertEquals("June", order.getEvidence().getFirst().getSource());
		assertTrue(folder.model.undo(file).isOK());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals("0 0 null", order.getSites().size() + " " + order.getEvidence().size() + ' '
				+ order.getNumbers().getFirst().getSite());
		assertTrue(folder.model.redo(file).isOK());
		assertEquals("Contoso Ltd", order.getEvidence().getFirst().getWording());
	}

	@Test
	void aGroupIsClearedAsAWhole() throws Exception {
		folder.set(file, "loa.serviceAddress.town=Leeds", "loa.serviceAddress.postcode=LS1 1AA", "loa.cupid=001");
		assertEquals(1, folder.set(file, "loa.serviceAddress="));
		assertNull(order.getLoa().getServiceAddress().getPostcode());
		assertEquals("001", order.getLoa().getCupid());
		assertEquals(0, folder.set(file, "loa.serviceAddress="));
		assertEquals(1, folder.set(file, "loa="));
		assertNull(order.getLoa().getCupid());
	}

	@Test
	void aPartThatAnOlderFileLacksComesWithItsFirstField() throws Exception {
		order.getLoa().setSignature(null);
		order.setPreflight(null);
		assertEquals(2, folder.set(file, "loa.signature.signatory=Ada", "preflight.freeze=no", "loa.signature.date="));
		assertEquals("Ada", order.getLoa().getSignature().getSignatory());
		assertEquals("loa.signature", order.getLoa().getSignature().getId());
		order.getLoa().setServiceAddress(null);
		assertEquals(0, folder.set(file, "loa.serviceAddress.town="));
		assertNull(order.getLoa().getServiceAddress());
		assertThrows(OperationException.class, () -> folder.set(file, "loa.serviceAddress.twon=Leeds"));
	}

	@Test
	void domainsAreSortedAndOneIsTheInitial() throws Exception {
		ModelFile tenant = folder.tenant("contoso.tenant");
		folder.set(tenant, "domains+=Contoso.onmicrosoft.com", "domains[+].initial=true", "domains+=contoso.co.uk",
				"domains[+].initial=true", "phoneNumbers+=0161 496 0001", "phoneNumbers+=0161 496 0000");
		var root = (Tenant) tenant.root();
		assertEquals("[contoso.co.uk true, contoso.onmicrosoft.com false]", root.getDomains().stream()
				.map(domain -> domain.getId() + ' ' + domain.isInitial()).toList().toString());
		assertEquals("[+441614960000, +441614960001]",
				root.getPhoneNumbers().stream().map(number -> number.getId()).toList().toString());
		assertEquals(0, folder.set(tenant, "domains+=CONTOSO.CO.UK"));
	}

	@Test
	void aNewOrderTakesThemToo() throws Exception {
		ModelFile made = folder.order("leeds.porting", "", "loa.ddiRanges+=0113 496 0000-0099", "sites+=Leeds",
				"sites[+].address.town=Leeds", "numbers+=0113 496 0000", "numbers[+].site=Leeds");
		var leeds = (PortOrder) made.root();
		assertNotNull(leeds.getNumbers().getFirst().getSite());
		assertEquals(1, leeds.getLoa().getDdiRanges().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"loa.ddiRange+=0161 496 0000|Did you mean loa.ddiRanges", //
			"ddiRanges+=0161 496 0000|Did you mean loa.ddiRanges", //
			"loa.contact+=Ada|Did you mean loa.contacts", //
			"loa.serviceAdress.buildng=1|Did you mean loa.serviceAddress.building", //
			"serviceAddress.twon=Leeds|Did you mean loa.serviceAddress.town", //
			"evidnce+=loa.subscriberName|Did you mean evidence", //
			"evidence+=loa.subscribrName|Did you mean loa.subscriberName", //
			"numbers[+44161496000].last=1|Did you mean numbers[+441614960000]", //
			"numbers[x].last=1|numbers[+441614960000], numbers[+442079460000]", //
			"sites[Leeds].name=1|'sites+=VALUE' adds one", //
			"sites-=Leeds|'sites+=VALUE' adds one", //
			"sites[+].name=York|the entry that the same call added last", //
			"numbers[+441614960000].site=Leeds|Add it first: sites+=Leeds", //
			"numbers-=0161 496 0001|+441614960001 is not among the numbers", //
			"numbers+=0161 496|too few digits", //
			"numbers+=none|has no number", //
			"loa.ddiRanges+=|could get", //
			"loa.cupid+=001|holds one value", //
			"loa.cupid-=001|holds one value", //
			"loa.signature=Ada|signatory", //
			"questions=Whose?|'questions+=VALUE'", //
			"journal+=sent|steps of the order" })
	void whatIsWrongIsExplained(String wrong, String explanation) throws Exception {
		var failure = assertThrows(OperationException.class,
				() -> folder.set(file, "name=Leeds", "loa.contacts+=Ada", wrong));
		assertTrue(failure.getMessage().contains(explanation), failure.getMessage());
		assertEquals("london 0", order.getName() + ' ' + order.getLoa().getContacts().size());
		assertFalse(file.isDirty());
	}

	@Test
	void anEntryIsProposedByItsNameAndNotGuessedAmongSeveral() throws Exception {
		folder.set(file, "sites+=Leeds", "loa.contacts+=Ada", "loa.contacts+=Ada");
		String leeds = order.getSites().getFirst().getId();
		var byName = assertThrows(OperationException.class, () -> folder.set(file, "sites[leeds].address.town=Leeds"));
		assertTrue(byName.getMessage().contains("Did you mean sites[" + leeds + ']'), byName.getMessage());
		var several = assertThrows(OperationException.class, () -> folder.set(file, "loa.contacts-=Ada"));
		assertTrue(several.getMessage().contains(order.getLoa().getContacts().get(1).getId()), several.getMessage());
		assertEquals(1, folder.set(file, "loa.contacts-=" + order.getLoa().getContacts().getFirst().getId()));
		assertEquals(1, folder.set(file, "loa.contacts-=ada"));
		assertEquals(List.of(), order.getLoa().getContacts());
	}

	@Test
	void aHundredThousandEntriesAreNotComparedLetterByLetter() throws Exception {
		var failure = assertThrows(OperationException.class,
				() -> folder.set(file, "x".repeat(100_000) + "=1"));
		assertTrue(failure.getMessage().length() < 500, failure.getMessage());
	}
}
