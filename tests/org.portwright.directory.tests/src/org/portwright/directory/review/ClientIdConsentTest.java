package org.portwright.directory.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.directory.signin.ClientIds;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.reference.settings.SettingsFile;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.work.OperationException;

/** A client ID that only a file names is asked about once before it is used. */
class ClientIdConsentTest {

	private static final String SENT = "3f2a1c4e-5b6d-4e7f-8a9b-0c1d2e3f4a5b";
	private static final String OWN = "0a1b2c3d-1111-4222-8333-444455556666";
	private static final String CONTOSO = "11111111-2222-4333-8444-555555555555";
	private static final String FABRIKAM = "22222222-3333-4444-8555-666666666666";

	private final Path settings;
	private final ClientIds ids;
	private final List<String> questions = new ArrayList<>();

	ClientIdConsentTest(@TempDir Path folder) {
		settings = folder.resolve("signin.properties");
		ids = new ClientIds(new SettingsFile(settings));
	}

	private ClientIdConsent consent(String organisationId, String clientId) {
		Tenant tenant = Blank.tenant();
		tenant.setOrganisationId(organisationId);
		tenant.setClientId(clientId);
		return new ClientIdConsent(ids, TenantPlaces.of(tenant), Path.of("leeds", "contoso.tenant"));
	}

	private void ask(ClientIdConsent consent, Integer... answers) throws OperationException {
		questions.clear();
		consent.ask(new AnsweringHost(List.of(answers), questions));
	}

	@Test
	void isAskedOnceForTheSameIdInTheSameTenant() throws Exception {
		assertThrows(OperationCanceledException.class, () -> ask(consent(CONTOSO, SENT), 0));
		assertTrue(questions.getFirst().contains("contoso.tenant"), questions::toString);
		assertTrue(questions.getFirst().contains(SENT), questions::toString);
		assertTrue(questions.getFirst().contains("Your preferences have no client ID"), questions::toString);
		ask(consent(CONTOSO, SENT), 1);
		assertEquals(1, questions.size(), "no is not kept");
		ask(consent(CONTOSO, ' ' + SENT.toUpperCase() + '\n'));
		assertEquals(List.of(), questions);
		assertThrows(OperationCanceledException.class, () -> ask(consent(FABRIKAM, SENT), 0));
		assertThrows(OperationCanceledException.class, () -> ask(consent(CONTOSO, OWN), 0));
	}

	@Test
	void isNotNeededForTheUsersOwnId() throws Exception {
		ids.setUsual(Optional.of(OWN));
		ask(consent(CONTOSO, OWN));
		ask(consent(CONTOSO, ""));
		assertThrows(OperationCanceledException.class, () -> ask(consent(CONTOSO, SENT), 0));
		assertTrue(questions.getFirst().contains("is another: " + OWN), questions::toString);
	}

	@Test
	void isNotKeptForATenantThatIsNotKnown() throws Exception {
		ask(consent("", SENT), 1);
		ask(consent("", SENT), 1);
		assertEquals(1, questions.size());
	}

	@Test
	void isRefusedIfNobodyAnswersOrNothingCanBeKept() throws Exception {
		assertTrue(assertThrows(OperationException.class, () -> ask(consent(CONTOSO, SENT))).getMessage()
				.contains("nothing was asked of Microsoft"));
		Files.writeString(settings.resolveSibling("file"), "");
		var broken = new ClientIdConsent(new ClientIds(new SettingsFile(settings.resolveSibling("file").resolve("x"))),
				consent(CONTOSO, SENT).places(), Path.of("contoso.tenant"));
		assertThrows(OperationException.class, () -> ask(broken, 1));
	}

	/** It cannot be told whether the ID is the user's own. */
	@Test
	void isRefusedWhileThePreferencesCannotBeRead() throws Exception {
		Files.writeString(settings, "clientId=mine\n");
		assertThrows(OperationException.class, () -> ask(consent(CONTOSO, SENT), 1));
		assertEquals(List.of(), questions);
	}

	/** A sign-in refuses it before anything is asked. */
	@Test
	void whatIsNoClientIdIsNotAskedAbout() throws Exception {
		ask(consent(CONTOSO, "secret"));
		assertEquals(List.of(), questions);
	}
}
