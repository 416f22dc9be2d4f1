package org.portwright.workspace.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.Domain;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** A tenant has one initial and one default domain. */
class SoleMarksTest {

	private final OrderFolder folder;
	private final ModelFile file;

	SoleMarksTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		file = folder.tenantAt("contoso.tenant", "contoso.onmicrosoft.com");
	}

	@BeforeEach
	void addDomain() throws Exception {
		add("contoso.example", new Assignment("default", "true"));
		assertEquals("contoso.example default, contoso.onmicrosoft.com initial", domains());
	}

	private void add(String domain, Assignment... fields) throws OperationException {
		folder.run(new AddElement(folder.model, file, "domains", domain, List.of(fields), "Add"));
	}

	private String domains() {
		return ((Tenant) file.root()).getDomains().stream().map(SoleMarksTest::text).collect(Collectors.joining(", "));
	}

	private static String text(Domain domain) {
		return domain.getId() + (domain.isInitial() ? " initial" : "") + (domain.isDefault() ? " default" : "");
	}

	@Test
	void aMarkThatIsSetLeavesTheOtherDomainAndOneUndoGivesItBack() throws Exception {
		assertEquals(1, folder.set(file, "domains[contoso.onmicrosoft.com].default=true"));
		assertEquals("contoso.example, contoso.onmicrosoft.com initial default", domains());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals("contoso.example default, contoso.onmicrosoft.com initial", domains());
	}

	@Test
	void aNewDomainTakesItsMarksFromTheOthersAndOneUndoGivesThemBack() throws Exception {
		add("fabrikam.example", new Assignment("default", "true"));
		assertEquals("contoso.example, contoso.onmicrosoft.com initial, fabrikam.example default", domains());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals("contoso.example default, contoso.onmicrosoft.com initial", domains());
	}

	@Test
	void ofSeveralInOneGoTheLastHasIt() throws Exception {
		add("fabrikam.example");
		folder.set(file, "domains[fabrikam.example].initial=true", "domains[contoso.example].initial=true");
		assertEquals("contoso.example initial default, contoso.onmicrosoft.com, fabrikam.example", domains());
	}

	@Test
	void otherMarksAndTakingAMarkAwayChangeNoOtherDomain() throws Exception {
		folder.set(file, "domains[contoso.onmicrosoft.com].verified=true", "domains[contoso.example].default=false",
				"domains[contoso.example].verified=true");
		assertEquals("contoso.example, contoso.onmicrosoft.com initial", domains());
		assertTrue(((Tenant) file.root()).getDomains().stream().allMatch(Domain::isVerified));
	}
}
