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
import org.portwright.phones.lists.ListRemark;
import org.portwright.phones.lists.PhoneField;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

@SuppressWarnings("nls")
class ImportPhonesTest {

	private final WorkspaceModel model = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless(),
			new ModelResourceSet(), () -> LocalDate.of(2026, 11, 27));
	private final Path folder;
	private Tenant tenant = Blank.tenant();
	private ModelFile file;

	ImportPhonesTest(@TempDir Path folder) throws Exception {
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

	private ImportPhones.Imported run(String text, boolean overwrite) throws Exception {
		return run(new ImportPhones(model, file, text, change -> overwrite));
	}

	private Phone phone(String name) {
		return tenant.getPhones().stream().filter(phone -> name.equals(phone.getName())).findFirst().orElseThrow();
	}

	@Test
	void knowsAPhoneByItsMacAddress() throws Exception {
		assertEquals("64167f000001", phone("Reception").getId());
		assertTrue(phone("Lobby").getId().startsWith("phone-"));
		PhonePlan plan = run(new ReadPhones(file,
				"MAC,Name,UPN,Model,Kind\n64:16:7F:00:00:01,Front desk,anna@contoso.com,,user\n64167f000003,New,,,cap\n"));
		assertEquals(1, plan.added().size());
		assertEquals(1, plan.known());
		assertEquals(
				List.of(new PhoneChange(2, "64167f000001", "Reception", PhoneField.NAME, "Reception", "Front desk")),
				plan.overwritten());
		assertEquals(3, plan.changes().size());
		assertEquals(2, tenant.getPhones().size());
	}

	@Test
	void fillsInAndOverwritesOnlyWhereThatIsWanted() throws Exception {
		String text = "MAC,Name,UPN,Model,Kind\n64:16:7F:00:00:01,Front desk,anna@contoso.com,,user\n";
		ImportPhones.Imported imported = run(text, false);
		Phone phone = phone("Reception");
		assertEquals("anna@contoso.com", phone.getAccount());
		assertEquals(AccountKind.USER, phone.getAccountKind());
		assertEquals("VVX 600", phone.getModel());
		assertEquals(1, imported.kept().size());
		assertTrue(model.undo(file).isOK());
		assertEquals(null, phone.getAccount());
		run(text, true);
		assertEquals("Front desk", phone.getName());
		assertTrue(run(text, true).plan().isEmpty());
		assertTrue(run(text.replace("anna@", "ANNA@"), true).plan().isEmpty());
	}

	@Test
	void findsAPhoneWithoutMacAddressByAnUnmistakableName() throws Exception {
		run("Name,MAC\nLOBBY,64-16-7F-00-00-02\n", false);
		assertEquals("64-16-7f-00-00-02", phone("Lobby").getMac());
		assertEquals(2, tenant.getPhones().size());
		run("Name,MAC\nLobby,64-16-7F-00-00-04\n", false);
		assertEquals(3, tenant.getPhones().size(), "a phone that has another address is another phone");
		PhonePlan plan = run("Name,Site\nLobby,Leeds\n", false).plan();
		assertEquals(1, plan.refused());
		assertTrue(plan.remarks().getFirst().text().contains("2 phones"), plan.remarks()::toString);
		run("Name,MAC\nReception,\n", false);
		PhonePlan twice = run("Name,MAC,Site\nReception,,Leeds\nDesk,64167f000001,York\n", false).plan();
		assertEquals(1, twice.refused());
		assertEquals("Leeds", phone("Reception").getSite());
	}

	@Test
	void aSecondPhoneOfANameWithAnAddressOfItsOwnIsAnotherPhone() throws Exception {
		PhonePlan plan = run("Name;MAC\nLobby;64167f000002\nLobby;64167f000003\n", false).plan();
		assertEquals(0, plan.refused(), plan.remarks()::toString);
		assertEquals(List.of("64-16-7f-00-00-02", "64-16-7f-00-00-03"), tenant.getPhones().stream()
				.filter(phone -> "Lobby".equals(phone.getName())).map(Phone::getMac).toList());
		assertTrue(run("Name;MAC\nLobby;64167f000002\nLobby;64167f000003\n", true).plan().isEmpty());
	}

	@Test
	void aSecretNeverGetsIntoATenant() throws Exception {
		for (String text : List.of("MAC;Admin password\n64167f000005;hunter2\n", "MAC,PIN\n64167f000006,hunter2\n",
				"64167f000007\thunter2\n", "MAC;Note\n64167f000008;pw: hunter2\n",
				"64:16:7f:00:00:09 Reception hunter2\n")) {
			ImportPhones.Imported imported = run(text, true);
			assertEquals(1, imported.plan().added().size(), text);
			Phone phone = tenant.getPhones().getLast();
			assertEquals(null, phone.getName(), text);
			assertEquals(null, phone.getNote(), text);
			assertTrue(!imported.plan().remarks().isEmpty() && !imported.plan().toString().contains("hunter2"), text);
		}
	}

	@Test
	void aColumnThatIsNoNameLeavesTheNames() throws Exception {
		PhonePlan plan = run("Phone;MAC;Type\n020 7946 0000;64167f000001;Wireless\n", true).plan();
		Phone phone = phone("Reception");
		assertEquals("+442079460000", phone.getNumber());
		assertEquals("VVX 600", phone.getModel());
		assertEquals(List.of("Type"), plan.remarks().stream().map(ListRemark::column).toList());
	}

	@Test
	void whatAPersonTypedStaysUnlessItIsShownAndWanted() throws Exception {
		phone("Reception").setNote("By the door");
		ImportPhones.Imported imported = run("Name,MAC,Note,Site\nFront,64167f000001,Upstairs,\n", false);
		assertEquals("By the door", phone("Reception").getNote());
		assertEquals(2, imported.kept().size());
		assertTrue(imported.changes().isEmpty());
	}

	@Test
	void aRowThatHasAnAccountAloneIsTheSamePhoneTheNextTime() throws Exception {
		run("anna@contoso.com VVX 500\n", false);
		assertEquals(3, tenant.getPhones().size());
		assertTrue(run("ANNA@contoso.com VVX 500\n", false).plan().isEmpty());
		run("Name,UPN\nKitchen,anna@contoso.com\n", false);
		assertEquals(4, tenant.getPhones().size(), "what has a name is known by that");
		PhonePlan plan = run("anna@contoso.com VVX 500\n", false).plan();
		assertEquals(1, plan.refused());
		assertTrue(plan.remarks().getFirst().text().contains("2 phones of the tenant have its account"),
				plan.remarks()::toString);
	}

	@Test
	void aNumberInAnotherSpellingIsTheSame() throws Exception {
		phone("Reception").setNumber("020 7946 0000");
		assertTrue(run("Name,MAC,Number\nReception,64167f000001,+44 20 7946 0000\n", true).plan().isEmpty());
		assertEquals("020 7946 0000", phone("Reception").getNumber());
	}

	@Test
	void aNumberThatIsCutIsLeftOut() throws Exception {
		PhonePlan plan = run("Name,MAC,Number\nReception,64167f000001,0113 496\n", true).plan();
		assertTrue(plan.isEmpty());
		assertEquals(List.of(PhoneField.NUMBER.label()), plan.remarks().stream().map(ListRemark::column).toList());
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
		var work = new ReadPhones(model.fileOf(order).orElseThrow(), "");
		assertThrows(OperationException.class, work::prepare);
	}
}
