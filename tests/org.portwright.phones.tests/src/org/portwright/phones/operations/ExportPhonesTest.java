package org.portwright.phones.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.StepAction;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.documents.SignInSheet;
import org.portwright.phones.lists.PhoneField;
import org.portwright.phones.lists.PhoneList;
import org.portwright.phones.lists.PhoneListReader;
import org.portwright.phones.operations.ExportPhones.Kind;
import org.portwright.sources.DecodedText;
import org.portwright.sources.SentRow;
import org.portwright.sources.SentRows;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.proposals.ApplyProposal;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

@SuppressWarnings("nls")
class ExportPhonesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
	private static final String ORGANISATION = "11111111-2222-3333-4444-555555555555";

	private final WorkspaceModel model = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless(),
			new ModelResourceSet(), () -> TODAY);
	private final Tenant tenant = Blank.tenant();
	private final Path folder;
	private final ModelFile file;

	ExportPhonesTest(@TempDir Path folder) throws Exception {
		this.folder = folder.toRealPath();
		model.perform("New", model.make(this.folder.resolve("contoso.tenant"), tenant));
		file = model.fileOf(tenant).orElseThrow();
		fill("Name;MAC;UPN;Site;Kind\nLobby;64167f000001;lobby@contoso.com;=cmd|' /C calc'!A0;cap\n"
				+ "Kitchen;64167f000002;kitchen@contoso.com;\"Leeds, \"\"2nd\"\" floor\";cap\n"
				+ "Anna;64167f000003;anna@contoso.com;Leeds;user\n");
	}

	private void fill(String list) throws Exception {
		var reader = new ReviewPhones(file, PhoneListReader.read(list, () -> {
			// Reads on to the end.
		}));
		run(new ApplyProposal<>(model, reader, Choice.usual(), ReviewPhones.label()));
	}

	private static <S, W, R> R run(Work<S, W, R> work) throws Exception {
		return work.apply(work.work(work.prepare(), AnsweringHost.away())).execute(new NullProgressMonitor());
	}

	private ExportPhones.Exported export(PhoneSelection selection, Map<Kind, Path> wanted) throws Exception {
		return run(new ExportPhones(file, TODAY, selection, wanted, ReplaceConsent.ASK));
	}

	private static PhoneList read(Path list) throws Exception {
		return PhoneListReader.read(DecodedText.of(Files.readAllBytes(list)).text(), () -> {
			// goes on to the end
		});
	}

	@Test
	void writesListsThatAreReadBack() throws Exception {
		Path signIn = folder.resolve("bulk.csv");
		Path provisioning = folder.resolve("provisioning.csv");
		ExportPhones.Exported exported = export(PhoneSelection.forBulk(),
				Map.of(Kind.SIGN_IN, signIn, Kind.PROVISIONING, provisioning));
		assertEquals(List.of(signIn, provisioning), exported.files());
		assertTrue(exported.remarks().getFirst().matches("Compare the headings.*provisioning.csv.*template.*"),
				exported.remarks()::toString);
		assertEquals("Username,HardwareId\r\nlobby@contoso.com,64-16-7F-00-00-01\r\n"
				+ "kitchen@contoso.com,64-16-7F-00-00-02\r\n", Files.readString(signIn));
		assertEquals(List.of("64-16-7f-00-00-01", "64-16-7f-00-00-02"),
				read(signIn).drafts().stream().map(draft -> draft.values().get(PhoneField.MAC)).toList());
		List<SentRow> rows = SentRows.of(Files.readString(provisioning), () -> {
			// goes on to the end
		});
		assertEquals(List.of("MAC id", "Location"), rows.getFirst().cells());
		assertEquals(List.of("64-16-7F-00-00-01", "'=cmd|' /C calc'!A0"), rows.get(1).cells());
		assertEquals(List.of("=cmd|' /C calc'!A0", "Leeds, \"2nd\" floor"),
				read(provisioning).drafts().stream().map(draft -> draft.values().get(PhoneField.SITE)).toList());
		assertTrue(run(new ReviewPhones(file, read(provisioning))).isEmpty(),
				"nothing has changed on the way");
	}

	/** Whoever has the paper has no window: what a link does there is left out, and a step that is nothing else. */
	@Test
	void theSheetSaysWhatIsToBeDoneWithoutTheWindow() throws Exception {
		TakenPhones taken = new ExportPhones(file, TODAY, PhoneSelection.notSignedIn(),
				Map.of(Kind.SHEET, folder.resolve("sheet.pdf")), ReplaceConsent.ASK).prepare();
		SignInSheet sheet = SheetParts.of(taken, taken.all(), TODAY);
		assertEquals(3, sheet.parts().stream().mapToInt(part -> part.phones().size()).sum());
		for (SignInSheet.Part part : sheet.parts()) {
			Guide guide = Guides.all().stream().filter(each -> each.title().equals(part.title())).findFirst()
					.orElseThrow();
			List<String> titles = part.steps().stream().map(SignInSheet.Step::title).toList();
			assertEquals(guide.steps().stream().filter(step -> step.action() != StepAction.CHECK_PHONE)
					.map(GuideStep::title).toList(),
					titles.stream().filter(title -> !title.equals("If the Teams logo is missing")).toList());
			assertTrue(part.steps().stream().noneMatch(step -> step.text().isBlank()), part.steps()::toString);
			assertTrue(part.steps().stream().noneMatch(step -> step.text().contains("Click below")),
					part.steps()::toString);
			assertEquals("The phone shows its number or name, if it can. Make a call to be sure.",
					part.steps().getLast().text());
		}
	}

	/** What is not known of the tenant leaves no phone out. */
	@Test
	void namesTheReasonWhyNoPhoneIsInAList() {
		tenant.getPhones().forEach(phone -> phone.setMac("64-16-7f-00-00-0z"));
		PhoneSelection bulk = PhoneSelection.forBulk();
		Map<Kind, Path> wanted = Map.of(Kind.SIGN_IN, folder.resolve("bulk.csv"));
		OperationException refused = assertThrows(OperationException.class, () -> export(bulk, wanted));
		assertTrue(refused.getMessage().startsWith("No phone can be in the list. '64-16-7f-00-00-0z'"),
				refused.getMessage());
	}

	/** Who goes from phone to phone types it into the phone. */
	@Test
	void theSheetHasTheProvisioningAddressOfEachPhone() throws Exception {
		tenant.getPhones().get(0).setModel("Cisco 8841");
		tenant.getPhones().get(1).setModel("Yealink T46S");
		tenant.getPhoneAccess().setRegion("EMEA");
		List<String> texts = sheet().parts().stream().flatMap(part -> part.steps().stream())
				.map(SignInSheet.Step::text).filter(text -> text.contains("http")).toList();
		assertEquals(2, texts.size(), texts::toString);
		assertTrue(texts.getFirst().endsWith("\nCisco 8841: http://emea.ipp.sdg.teams.microsoft.com/$PSN.xml\n"
				+ "Yealink T46S: http://emea.ipp.sdg.teams.microsoft.com"), texts::toString);
		assertTrue(texts.getLast().endsWith("set that in its own web page:\nhttp://emea.ipp.sdg.teams.microsoft.com"),
				texts::toString);
		tenant.getPhoneAccess().setBulkSignIn(Answer.YES);
		tenant.setOrganisationId(ORGANISATION);
		assertTrue(sheet().parts().stream().flatMap(part -> part.steps().stream()).map(SignInSheet.Step::text)
				.anyMatch(text -> text.contains("http://emea.ipp.sdg.teams.microsoft.com/tenantid/" + ORGANISATION
						+ "/$PSN.xml")));
	}

	private List<String> addresses() throws Exception {
		return sheet().parts().stream().flatMap(part -> part.steps().stream()).map(SignInSheet.Step::text)
				.filter(text -> text.contains("http:") || text.contains("The address is not printed")).toList();
	}

	@Test
	void theSheetTakesTheTenantsOwnRegionOrSaysWhatIsMissing() throws Exception {
		assertTrue(addresses().getFirst().contains("the region of the SIP Gateway is not known"),
				addresses()::toString);
		tenant.setRegion("EMEA");
		assertTrue(
				addresses().getFirst().endsWith("http://emea.ipp.sdg.teams.microsoft.com\nThis is the address for EMEA,"
						+ " the region of the tenant. No region is recorded under Access for phones yet: check it first."),
				addresses()::toString);
		tenant.getPhoneAccess().setRegion("APAC");
		assertTrue(addresses().getFirst().endsWith("http://apac.ipp.sdg.teams.microsoft.com"), addresses()::toString);
		tenant.getPhoneAccess().setBulkSignIn(Answer.YES);
		assertTrue(addresses().getFirst().contains("it ends with the Organisation ID"), addresses()::toString);
	}

	/** Bulk sign-in, which would be proposed, resets the password of the account. */
	@Test
	void theSheetFollowsTheGuideThatWasBegun() throws Exception {
		tenant.getPhoneAccess().setBulkSignIn(Answer.YES);
		PhoneSignIn signIn = ModelFactory.eINSTANCE.createPhoneSignIn();
		signIn.setId("begun");
		signIn.setGuide("common-area-phone-centre");
		tenant.getPhones().getFirst().getSignIns().add(signIn);
		assertEquals("Common area phone, in the admin centre", sheet().parts().getFirst().title());
		assertEquals("Common area phones in bulk", sheet().parts().get(1).title());
	}

	/** A managed phone that is reset before DHCP is changed fetches its old settings again. */
	@ParameterizedTest
	@CsvSource({ "VVX 411,vvx-to-teams", "T46S,yealink-to-teams", "Quuxphone 9000,other-phone-to-teams" })
	void theSheetSetsAPhoneUpInTheOrderOfItsMake(String model, String guide) throws Exception {
		tenant.getPhones().get(2).setModel(model);
		Guide of = Guides.named(guide).orElseThrow();
		SignInSheet.Part part = sheet().parts().stream().filter(each -> each.title().equals(of.title())).findFirst()
				.orElseThrow();
		List<String> titles = part.steps().stream().map(SignInSheet.Step::title).toList();
		List<String> order = Stream.of("firewall", "dhcp", "makersCloud", "factoryReset", "setAddress", "pressSignIn")
				.map(of::step).flatMap(Optional::stream).map(GuideStep::title).toList();
		assertEquals(order, titles.stream().filter(order::contains).toList());
		assertEquals("If the Teams logo is on the phone", titles.getFirst());
		assertTrue(part.steps().getFirst().text().contains("do not reset it"), part.steps()::toString);
	}

	/** Resetting a phone for Teams and pairing it with a gateway would break it. */
	@Test
	void aPhoneThatSignsInToTeamsItselfHasNoSteps() throws Exception {
		tenant.getPhones().get(2).setModel("Poly CCX 500");
		SignInSheet.Part part = sheet().parts().stream().filter(each -> each.title().contains("itself")).findFirst()
				.orElseThrow();
		assertEquals("Sign in to Teams on the phone itself", part.title());
		assertEquals(List.of(), part.steps());
		assertEquals(
				"Poly CCX 500 does not work with the SIP Gateway: it is on Microsoft\u2019s list of Teams phones, and"
						+ " with the software of Teams it signs in to Teams itself. Do no step of pairing or resetting with it;"
						+ " sign in on its own screen.",
				part.phones().getFirst().remark());
	}

	private SignInSheet sheet() throws Exception {
		TakenPhones taken = new ExportPhones(file, TODAY, PhoneSelection.notSignedIn(),
				Map.of(Kind.SHEET, folder.resolve("sheet.pdf")), ReplaceConsent.ASK).prepare();
		return SheetParts.of(taken, taken.all(), TODAY);
	}

	@Test
	void writesCommandsOnlyForAKnownRegion() throws Exception {
		Map<Kind, Path> wanted = Map.of(Kind.SIGN_IN, folder.resolve("b'ulk.csv"), Kind.SCRIPT,
				folder.resolve("bulk.ps1"));
		assertThrows(OperationException.class, () -> export(PhoneSelection.forBulk(), wanted));
		tenant.getPhoneAccess().setRegion("EMEA");
		String said = assertThrows(OperationException.class, () -> export(PhoneSelection.forBulk(), wanted))
				.getMessage();
		assertTrue(said.contains("Organisation ID"), said);
		assertTrue(Files.notExists(folder.resolve("bulk.ps1")));
		tenant.setOrganisationId(ORGANISATION);
		export(PhoneSelection.forBulk(), wanted);
		String script = Files.readString(folder.resolve("bulk.ps1"));
		assertTrue(script.startsWith("\uFEFF# Portwright"), script);
		assertTrue(script.contains("Connect-MicrosoftTeams -TenantId '" + ORGANISATION + '\''), script);
		assertTrue(script.contains("'.\\b''ulk.csv'"), script);
		export(PhoneSelection.forBulk(), wanted);
	}

	@Test
	void replacesNothingThatIsSomethingElse() throws Exception {
		Path other = Files.writeString(folder.resolve("other.csv"), "Username,Password\r\n");
		Path script = Files.writeString(folder.resolve("other.ps1"), "Remove-Item x\r\n");
		assertThrows(OperationException.class,
				() -> export(PhoneSelection.forBulk(), Map.of(Kind.SIGN_IN, other)));
		assertThrows(OperationException.class,
				() -> export(PhoneSelection.forBulk(), Map.of(Kind.PROVISIONING, file.path())));
		tenant.getPhoneAccess().setRegion("EMEA");
		tenant.setOrganisationId(ORGANISATION);
		assertThrows(OperationException.class,
				() -> export(PhoneSelection.forBulk(), Map.of(Kind.SCRIPT, script)));
		assertEquals("Username,Password\r\n", Files.readString(other));
		assertEquals("Remove-Item x\r\n", Files.readString(script));
	}

	@Test
	void judgesAllBeforeTheFirstIsWrittenAndReplacesByConsent() throws Exception {
		Path list = folder.resolve("bulk.csv");
		Path other = Files.writeString(folder.resolve("staff.csv"), "Name,Phone\r\n");
		Map<Kind, Path> wanted = Map.of(Kind.SIGN_IN, list, Kind.PROVISIONING, other);
		assertThrows(OperationException.class, () -> export(PhoneSelection.forBulk(), wanted));
		assertTrue(Files.notExists(list));
		for (int i = 0; i < 2; i++) {
			run(new ExportPhones(file, TODAY, PhoneSelection.forBulk(), wanted, i == 0 ? ReplaceConsent.GIVEN
					: ReplaceConsent.ASK));
			assertTrue(Files.readString(other).startsWith("MAC id"));
		}
		String before = Files.readString(list);
		assertThrows(OperationException.class,
				() -> run(new ExportPhones(file, TODAY, PhoneSelection.forBulk(),
						Map.of(Kind.SIGN_IN, list, Kind.PROVISIONING, folder.resolve("./bulk.csv")),
						ReplaceConsent.GIVEN)));
		assertEquals(before, Files.readString(list));
	}

	@Test
	void partsALongListIntoFiles() throws Exception {
		fill("Name;MAC;UPN;Kind\n" + IntStream.range(0, 199)
				.mapToObj(i -> "Desk %d;84167f%06x;desk%d@contoso.com;cap%n".formatted(i, i, i))
				.collect(Collectors.joining()));
		ExportPhones.Exported exported = export(PhoneSelection.forBulk(),
				Map.of(Kind.SIGN_IN, folder.resolve("bulk.csv")));
		assertEquals(List.of("bulk.csv", "bulk-2.csv", "bulk-3.csv"),
				exported.files().stream().map(path -> path.getFileName().toString()).toList());
		assertEquals(List.of(101, 101, 2), exported.files().stream().map(path -> {
			try {
				return Files.readAllLines(path).size();
			} catch (java.io.IOException e) {
				throw new AssertionError(e);
			}
		}).toList());
	}

	@Test
	void namesTheFilesOfAnEarlierLongerList() throws Exception {
		fill("Name;MAC;UPN;Kind\n" + IntStream.range(0, 248)
				.mapToObj(i -> "Desk %d;84167f%06x;desk%d@contoso.com;cap%n".formatted(i, i, i))
				.collect(Collectors.joining()));
		Path list = folder.resolve("bulk.csv");
		assertEquals(3, export(PhoneSelection.forBulk(), Map.of(Kind.SIGN_IN, list)).files().size());
		Path other = Files.writeString(folder.resolve("bulk-4.csv"), "Username,Password\r\n");
		Files.writeString(folder.resolve("bulk-old.csv"), "Username,HardwareId\r\n");
		String before = Files.readString(folder.resolve("bulk-3.csv"));
		ExportPhones.Exported exported = export(taken -> PhoneSelection.forBulk().of(taken).subList(0, 120),
				Map.of(Kind.SIGN_IN, list));
		assertEquals(List.of("bulk.csv", "bulk-2.csv"),
				exported.files().stream().map(path -> path.getFileName().toString()).toList());
		assertEquals(List.of(folder.resolve("bulk-3.csv") + " is of an earlier list, which was longer: this one has 2"
				+ " files. Delete it, so that nobody sends it."), exported.remarks());
		assertEquals(before, Files.readString(folder.resolve("bulk-3.csv")));
		assertEquals("Username,Password\r\n", Files.readString(other));
	}

	@Test
	void takesPhonesByNameOrAddress() throws Exception {
		assertEquals(3, run(new ListPhones(file, TODAY, PhoneSelection.all())).size());
		assertEquals(List.of("Anna", "Lobby"), run(new ListPhones(file, TODAY,
				PhoneSelection.named(List.of("anna", "64:16:7F:00:00:01"), PhoneSelection.all()))).stream()
				.map(standing -> standing.phone().getName()).toList());
		var unknown = new ListPhones(file, TODAY, PhoneSelection.named(List.of("Nobody"), PhoneSelection.all()));
		String said = assertThrows(OperationException.class, () -> run(unknown)).getMessage();
		assertTrue(said.contains("Nobody"), said);
		assertFalse(
				run(new ListPhones(file, TODAY, PhoneSelection.all())).getFirst().choice().requirements().isEmpty());
	}
}
