package org.portwright.phones.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.AccountKind;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.ApplyProposal;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Omission;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Kind;
import org.portwright.phones.lists.PhoneField;
import org.portwright.phones.lists.PhoneListReader;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/** A list of phones becomes a proposal: what the tenant lacks is sure, what it has otherwise is a conflict. */
@SuppressWarnings("nls")
class ReviewPhonesTest {

	private final WorkspaceModel model = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless(),
			new ModelResourceSet(), () -> LocalDate.of(2026, 11, 27));
	private final Path folder;
	private Tenant tenant = Blank.tenant();
	private ModelFile file;

	ReviewPhonesTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		file = make("contoso.tenant");
	}

	@BeforeEach
	void fill() throws Exception {
		run("Name;MAC;Model\nReception;64167f000001;VVX 600\nLobby;;VVX 500\n", false);
	}

	private ModelFile make(String name) throws Exception {
		tenant = Blank.tenant();
		model.perform("New", model.make(folder.resolve(name), tenant));
		return model.fileOf(tenant).orElseThrow();
	}

	private static <S, W, R> R run(Work<S, W, R> work) throws Exception {
		return work.apply(work.work(work.prepare(), AnsweringHost.away())).execute(new NullProgressMonitor());
	}

	private ReviewPhones reader(String text) {
		return new ReviewPhones(file, PhoneListReader.read(text, () -> {
			// Reads on to the end.
		}));
	}

	private Proposal proposal(String text) throws Exception {
		return run(reader(text));
	}

	private Accepted run(String text, boolean overwrite) throws Exception {
		return take(reader(text), overwrite ? Choice.usual(Judgement.CONFLICT) : Choice.usual());
	}

	private Accepted take(ReviewPhones reader, Choice choice) throws Exception {
		return run(new ApplyProposal<>(model, reader, choice, ReviewPhones.label()));
	}

	private static List<String> shown(List<Entry> entries) {
		return entries.stream()
				.flatMap(entry -> entry.changes().stream().map(change -> entry.source().line() + " " + entry.label()
						+ " " + change.label() + ": " + change.beforeText() + " > " + change.afterText()))
				.toList();
	}

	private Phone phone(String name) {
		return tenant.getPhones().stream().filter(phone -> name.equals(phone.getName())).findFirst().orElseThrow();
	}

	@Test
	void knowsAPhoneByItsMacAddress() throws Exception {
		assertEquals("64167f000001", phone("Reception").getId());
		assertTrue(phone("Lobby").getId().startsWith("phone-"));
		Proposal proposal = proposal("MAC,Name,UPN,Model,Kind\n64:16:7F:00:00:01,Front desk,anna@contoso.com,,user\n"
				+ "64167f000003,New,,,cap\n");
		assertEquals(List.of("3 New"), proposal.entries(Kind.ADDED).stream()
				.map(entry -> entry.source().line() + " " + entry.label()).toList());
		assertEquals(List.of("2 Reception Name: Reception > Front desk"), shown(proposal.conflicts().toList()));
		assertEquals(List.of("2 Reception Account:  > anna@contoso.com", "2 Reception Whose account:  > A person"),
				shown(proposal.entries(Kind.CHANGED).stream().filter(Entry::isTicked).toList()));
		assertEquals(2, tenant.getPhones().size());
	}

	@Test
	void fillsInAndOverwritesOnlyWhereThatIsWanted() throws Exception {
		String text = "MAC,Name,UPN,Model,Kind\n64:16:7F:00:00:01,Front desk,anna@contoso.com,,user\n";
		Accepted accepted = run(text, false);
		Phone phone = phone("Reception");
		assertEquals("anna@contoso.com", phone.getAccount());
		assertEquals(AccountKind.USER, phone.getAccountKind());
		assertEquals("VVX 600", phone.getModel());
		assertEquals(1, accepted.open().size());
		assertTrue(model.undo(file).isOK());
		assertEquals(null, phone.getAccount());
		run(text, true);
		assertEquals("Front desk", phone.getName());
		assertTrue(run(text, true).proposal().isEmpty());
		assertTrue(run(text.replace("anna@", "ANNA@"), true).proposal().isEmpty());
	}

	@Test
	void findsAPhoneWithoutMacAddressByAnUnmistakableName() throws Exception {
		run("Name,MAC\nLOBBY,64-16-7F-00-00-02\n", false);
		assertEquals("64-16-7f-00-00-02", phone("Lobby").getMac());
		assertEquals(2, tenant.getPhones().size());
		run("Name,MAC\nLobby,64-16-7F-00-00-04\n", false);
		assertEquals(3, tenant.getPhones().size(), "a phone that has another address is another phone");
		Proposal proposal = run("Name,Site\nLobby,Leeds\n", false).proposal();
		assertEquals(1, proposal.refused());
		assertTrue(proposal.omissions().getFirst().why().contains("2 phones"), proposal.omissions()::toString);
		run("Name,MAC\nReception,\n", false);
		Proposal twice = run("Name,MAC,Site\nReception,,Leeds\nDesk,64167f000001,York\n", false).proposal();
		assertEquals(1, twice.refused());
		assertEquals("Leeds", phone("Reception").getSite());
	}

	@Test
	void aSecondPhoneOfANameWithAnAddressOfItsOwnIsAnotherPhone() throws Exception {
		Proposal proposal = run("Name;MAC\nLobby;64167f000002\nLobby;64167f000003\n", false).proposal();
		assertEquals(0, proposal.refused(), proposal.omissions()::toString);
		assertEquals(List.of("64-16-7f-00-00-02", "64-16-7f-00-00-03"), tenant.getPhones().stream()
				.filter(phone -> "Lobby".equals(phone.getName())).map(Phone::getMac).toList());
		assertTrue(run("Name;MAC\nLobby;64167f000002\nLobby;64167f000003\n", true).proposal().isEmpty());
	}

	@Test
	void aSecretNeverGetsIntoATenant() throws Exception {
		for (String text : List.of("MAC;Admin password\n64167f000005;hunter2\n", "MAC,PIN\n64167f000006,hunter2\n",
				"64167f000007\thunter2\n", "MAC;Note\n64167f000008;pw: hunter2\n",
				"64:16:7f:00:00:09 Reception hunter2\n")) {
			Accepted accepted = run(text, true);
			assertEquals(1, accepted.added().size(), text);
			Phone phone = tenant.getPhones().getLast();
			assertEquals(null, phone.getName(), text);
			assertEquals(null, phone.getNote(), text);
			assertTrue(!accepted.proposal().omissions().isEmpty() && !accepted.toString().contains("hunter2")
					&& !accepted.proposal().omissions().toString().contains("hunter2"), text);
		}
	}

	@Test
	void aColumnThatIsNoNameLeavesTheNames() throws Exception {
		Proposal proposal = run("Phone;MAC;Type\n020 7946 0000;64167f000001;Wireless\n", true).proposal();
		Phone phone = phone("Reception");
		assertEquals("+442079460000", phone.getNumber());
		assertEquals("VVX 600", phone.getModel());
		assertEquals(List.of("Type"), proposal.omissions().stream().map(Omission::part).toList());
	}

	@Test
	void whatAPersonTypedStaysUnlessItIsShownAndWanted() throws Exception {
		phone("Reception").setNote("By the door");
		Accepted accepted = run("Name,MAC,Note,Site\nFront,64167f000001,Upstairs,\n", false);
		assertEquals("By the door", phone("Reception").getNote());
		assertEquals(
				List.of("2 Reception Name: Reception > Front",
						"2 Reception What to know of it: By the door > Upstairs"),
				shown(accepted.open()));
		assertEquals(List.of(), accepted.changed());
	}

	@Test
	void aRowThatHasAnAccountAloneIsTheSamePhoneTheNextTime() throws Exception {
		run("anna@contoso.com VVX 500\n", false);
		assertEquals(3, tenant.getPhones().size());
		assertTrue(run("ANNA@contoso.com VVX 500\n", false).proposal().isEmpty());
		run("Name,UPN\nKitchen,anna@contoso.com\n", false);
		assertEquals(4, tenant.getPhones().size(), "what has a name is known by that");
		Proposal proposal = run("anna@contoso.com VVX 500\n", false).proposal();
		assertEquals(1, proposal.refused());
		assertTrue(proposal.omissions().getFirst().why().contains("2 phones of the tenant have its account"),
				proposal.omissions()::toString);
	}

	@Test
	void aNumberInAnotherSpellingIsTheSame() throws Exception {
		phone("Reception").setNumber("020 7946 0000");
		assertTrue(run("Name,MAC,Number\nReception,64167f000001,+44 20 7946 0000\n", true).proposal().isEmpty());
		assertEquals("020 7946 0000", phone("Reception").getNumber());
	}

	@Test
	void aNumberThatIsCutIsLeftOut() throws Exception {
		Proposal proposal = run("Name,MAC,Number\nReception,64167f000001,0113 496\n", true).proposal();
		assertTrue(proposal.isEmpty());
		assertEquals(List.of(PhoneField.NUMBER.label()), proposal.omissions().stream().map(Omission::part).toList());
	}

	@Test
	@Tag("all")
	void importsAHundredThousandInTimeAndUndoesThem() throws Exception {
		String text = "Name,MAC,UPN\n" + IntStream.range(0, 100_000)
				.mapToObj(i -> "Desk " + i + String.format(",84167f%06x,", i) + "user" + i + "@contoso.com\n")
				.collect(Collectors.joining());
		assertTimeout(Duration.ofSeconds(60), () -> {
			run(text, false);
			assertEquals(100_002, tenant.getPhones().size());
			run(text.replace("Desk", "Room"), true);
			assertEquals("Room 7", tenant.getPhones().get(9).getName());
			assertTrue(model.undo(file).isOK());
			assertTrue(model.undo(file).isOK());
			assertEquals(2, tenant.getPhones().size());
		});
	}

	@Test
	void refusesWhatIsNoTenant() throws Exception {
		var order = Blank.order();
		model.perform("New", model.make(folder.resolve("x.porting"), order));
		var work = new ReviewPhones(model.fileOf(order).orElseThrow(), PhoneListReader.read("", () -> {
			// There is nothing to read.
		}));
		assertThrows(OperationException.class, work::prepare);
	}

	/** A phone without a MAC address has a random id, which is the same when the tenant has changed meanwhile. */
	@Test
	void whatWasTickedIsTakenAfterAnotherChange() throws Exception {
		ReviewPhones reader = reader("Name,Site\nKitchen,Leeds\nCellar,York\n");
		Proposal proposal = run(reader);
		Choice choice = Choice.of(proposal, proposal.entries().subList(0, 1));
		phone("Lobby").setSite("Bath");
		assertEquals(List.of(), take(reader, choice).outdated());
		assertEquals(List.of("Reception", "Lobby", "Kitchen"),
				tenant.getPhones().stream().map(Phone::getName).toList());
	}

	/** New phones come behind the others, in the order of the list. */
	@Test
	void theOrderOfTheListStays() throws Exception {
		run("Name,MAC\nZ,84167f000009\nA,84167f000001\nM,14167f000001\n", false);
		assertEquals(List.of("Reception", "Lobby", "Z", "A", "M"),
				tenant.getPhones().stream().map(Phone::getName).toList());
	}

	/** A value that was typed while the proposal was on the screen stays. */
	@Test
	void aValueThatChangedMeanwhileStaysAndIsTold() throws Exception {
		ReviewPhones reader = reader("Name,MAC,Site\nReception,64167f000001,Leeds\n");
		Proposal proposal = run(reader);
		Choice all = Choice.of(proposal, proposal.entries());
		phone("Reception").setSite("York");
		Accepted accepted = take(reader, all);
		assertEquals(List.of("2 Reception Site:  > Leeds"), shown(accepted.outdated()));
		assertEquals("York", phone("Reception").getSite());
	}
}
