package org.portwright.workspace.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.orders.SetEvidence;
import org.portwright.workspace.testing.OrderFolder;

/** What is set in a field of one line is one line, whoever sets it. */
@SuppressWarnings("nls")
class OneLineFieldsTest {

	private final OrderFolder folder;
	private final ModelFile file;

	OneLineFieldsTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		file = folder.order("london.porting", "020 7946 0000");
	}

	static Stream<Arguments> pasted() {
		return Stream.of(Arguments.of("VanArsdel\nInteriors", "VanArsdel Interiors"),
				Arguments.of("VanArsdel\r\n\t Interiors", "VanArsdel Interiors"),
				Arguments.of("VanArsdel\u2028Interiors\n", "VanArsdel Interiors"),
				Arguments.of("\u00A0Contoso Ltd\u00A0\u3000", "Contoso Ltd"),
				Arguments.of("Con\u200Btoso\uFEFF Ltd", "Contoso Ltd"),
				Arguments.of("\u202AContoso\u202C", "Contoso"),
				Arguments.of("Contoso\u0007 Ltd\uD83D", "Contoso Ltd"),
				Arguments.of("10\u00A0rue  \u0644\u200C\u0627", "10\u00A0rue  \u0644\u200C\u0627"));
	}

	@ParameterizedTest
	@MethodSource("pasted")
	void aFieldIsSetToOneLine(String pasted, String kept) throws Exception {
		folder.set(file, "loa.subscriberName=" + pasted);
		assertEquals(kept, ((PortOrder) file.root()).getLoa().getSubscriberName());
	}

	@ParameterizedTest
	@MethodSource("pasted")
	void theBillsWordingIsOneLine(String pasted, String kept) {
		new SetEvidence(folder.model, file, new Assignment("loa.subscriberName", pasted), "Set", new Object())
				.execute(new NullProgressMonitor());
		assertEquals(kept, ((PortOrder) file.root()).getEvidence().getFirst().getWording());
	}

	@Test
	void blanksOfAMailDoNotMakeADateUnreadable() throws Exception {
		folder.set(file, "loa.requestedDate=\u200B2027-01-19\u00A0");
		assertEquals(LocalDate.of(2027, 1, 19), ((PortOrder) file.root()).getLoa().getRequestedDate());
	}

	@Test
	void nothingButInvisibleCharactersClearsAField() throws Exception {
		folder.set(file, "loa.accountNumber=1");
		folder.set(file, "loa.accountNumber=\u200B\u00A0");
		assertFalse(Optional.ofNullable(((PortOrder) file.root()).getLoa().getAccountNumber()).isPresent());
	}

	@Test
	void aNoteKeepsItsLines() throws Exception {
		folder.set(file, "numbers[+442079460000].note=one\ntwo");
		assertEquals("one\ntwo", ((PortOrder) file.root()).getNumbers().getFirst().getNote());
	}

	@Test
	void anOrganisationIdIsTakenWithoutBraces() throws Exception {
		String guid = "5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73";
		for (String typed : List.of('{' + guid + '}', " {" + guid + "} ", guid)) {
			folder.set(file, "organisationId=" + typed);
			assertEquals(guid, ((PortOrder) file.root()).getOrganisationId());
			folder.set(file, "organisationId=");
		}
		folder.set(file, "organisationId={" + guid);
		assertEquals('{' + guid, ((PortOrder) file.root()).getOrganisationId());
	}
}
