package org.portwright.directory.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.directory.graph.AccountReading;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.Phone;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.TypedTenantValues;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal.Kind;
import org.portwright.workspace.proposals.Proposal;

/** What Microsoft says of the accounts of phones comes into the phones, and nothing else does. */
@SuppressWarnings("nls")
class PhoneAccountTest {

	private final Tenant tenant = Blank.tenant();
	private final ReviewFolder folder;

	PhoneAccountTest(@TempDir Path path) throws Exception {
		folder = new ReviewFolder(path.toRealPath());
	}

	@BeforeEach
	void makePhones() {
		phone("p0", "");
		phone("p1", "Lobby@contoso.example");
		phone("p2", "kitchen@contoso.example");
	}

	private void phone(String id, String account) {
		var phone = (Phone) Blank.of(Literals.PHONE, id);
		phone.setName("Phone " + id);
		phone.setAccount(account.isEmpty() ? null : account);
		tenant.getPhones().add(phone);
	}

	private static DirectoryReading reading(AccountReading... accounts) {
		return new DirectoryReading(ModelFactory.eINSTANCE.createTenant(), List.of(), List.of(), 0,
				Set.of(DirectoryPart.USERS), Set.of(), Map.of(), Origin.GRAPH, "graph.microsoft.com", List.of(),
				List.of(accounts));
	}

	private static AccountReading said(String name, List<String> features, String policy) {
		Map<EAttribute, Object> values = Map.of(Literals.PHONE__ACCOUNT_FEATURES, features,
				Literals.PHONE__CALLING_POLICY, policy);
		return new AccountReading(name, values);
	}

	@Test
	void comesIntoThePhoneThatSignsInWithIt() throws Exception {
		ModelFile file = folder.tenant(tenant);
		DirectoryReading reading = reading(said("lobby@contoso.example", List.of("PhoneSystem", "Teams"), "Global"),
				said("anna@contoso.example", List.of("Teams"), "Global"));
		Proposal review = folder.review(file, reading);
		assertEquals(List.of("Phone p1"), review.entries(Kind.CHANGED).stream().map(Entry::label).toList());
		assertTrue(review.entries(Kind.CHANGED).getFirst().isTicked());
		assertEquals(
				List.of("Features of the account:  > PhoneSystem, Teams", "Calling policy of the account:  > Global"),
				ReviewFolder.fields(review.entries(Kind.CHANGED).getFirst()));
		assertEquals(1, folder.apply(file, reading).changedObjects());
		Phone lobby = tenant.getPhones().get(1);
		assertEquals(List.of("PhoneSystem", "Teams"), lobby.getAccountFeatures());
		assertEquals("Global", lobby.getCallingPolicy());
		assertEquals(List.of(Origin.GRAPH), tenant.getProvenance().stream()
				.filter(known -> ProvenanceParts.PHONE_ACCOUNTS.equals(known.getPart())).map(Provenance::getOrigin)
				.toList());
		String saved = folder.save(file);
		assertTrue(folder.review(file, reading).isEmpty());
		folder.later();
		folder.apply(file, reading);
		assertEquals(saved, folder.save(file), "the same once more changes no byte");
	}

	@Test
	void changesNothingThatItDoesNotSpeakOf() throws Exception {
		Phone lobby = tenant.getPhones().get(1);
		lobby.setCallingPolicy("SIP phones");
		lobby.setIpPhonePolicy("Lobbies");
		lobby.getAccountFeatures().add("Teams");
		ModelFile file = folder.tenant(tenant);
		assertTrue(folder.review(file, reading()).isEmpty());
		assertTrue(folder.review(file, reading(new AccountReading("lobby@contoso.example", Map.of()))).isEmpty());
		folder.apply(file, reading(new AccountReading("lobby@contoso.example",
				Map.of(Literals.PHONE__ACCOUNT_FEATURES, AccountReading.NO_FEATURES))));
		assertEquals(List.of("none"), lobby.getAccountFeatures());
		assertEquals("SIP phones", lobby.getCallingPolicy());
		assertEquals("Lobbies", lobby.getIpPhonePolicy());
	}

	/** As with the values of a tenant: no later answer takes its place unasked. */
	@Test
	void whatWasTypedAfterASyncIsThePersons() throws Exception {
		ModelFile file = folder.tenant(tenant);
		folder.apply(file, reading(said("lobby@contoso.example", List.of("PhoneSystem"), "Global")));
		Phone lobby = tenant.getPhones().get(1);
		folder.model.perform("Type", SetCommand.create(folder.model.editingDomain(), lobby,
				Literals.PHONE__CALLING_POLICY, "SIP phones"));
		assertEquals(Set.of("phones[p1].callingPolicy"), TypedTenantValues.of(tenant));
		DirectoryReading again = reading(said("lobby@contoso.example", List.of("Teams"), "Global"));
		Proposal review = folder.review(file, again);
		assertEquals(List.of(true, false), review.entries(Kind.CHANGED).stream().map(Entry::isTicked).toList());
		folder.apply(file, again);
		assertEquals("SIP phones", lobby.getCallingPolicy());
		assertEquals(List.of("Teams"), lobby.getAccountFeatures());
		assertEquals(Set.of("phones[p1].callingPolicy"), TypedTenantValues.of(tenant));
		folder.model.perform("Remove", RemoveCommand.create(folder.model.editingDomain(), lobby));
		assertEquals(Set.of(), TypedTenantValues.of(tenant), "a phone of that id that comes later is another");
	}

	@Test
	void isLeftOpenWhereTwoAccountsHaveOneName() throws Exception {
		ModelFile file = folder.tenant(tenant);
		assertTrue(folder.review(file, reading(said("lobby@contoso.example", List.of("Teams"), "Global"),
				said("LOBBY@contoso.example", List.of("PhoneSystem"), "Global"))).isEmpty());
	}

	@Test
	void isTakenBackByOneUndo() throws Exception {
		ModelFile file = folder.tenant(tenant);
		String before = folder.save(file);
		folder.apply(file, reading(said("kitchen@contoso.example", List.of("Teams"), "Global")));
		assertFalse(before.equals(folder.save(file)));
		folder.history.undo(folder.history
				.getUndoHistory(org.eclipse.core.commands.operations.IOperationHistory.GLOBAL_UNDO_CONTEXT)[0]
				.getContexts()[0], null, null);
		assertEquals(before, folder.save(file));
	}
}
