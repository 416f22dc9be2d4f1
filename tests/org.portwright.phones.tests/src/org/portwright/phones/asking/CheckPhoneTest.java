package org.portwright.phones.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.loopback.StandInPhone;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.secrets.MemoryTokens;
import org.portwright.phones.asking.CheckPhone.Answer;
import org.portwright.phones.asking.PhoneAsking.Choice;
import org.portwright.phones.rest.PhoneClient;
import org.portwright.phones.rest.PhoneReach;
import org.portwright.reference.settings.SettingsFile;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.work.OperationException;

/** A phone is asked, and what it says is noted as one step. */
class CheckPhoneTest {

	private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

	@TempDir
	private static Path keys = Path.of("");
	private final WorkspaceModel model = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless(),
			new ModelResourceSet(), () -> LocalDate.of(2026, 11, 27));
	private final List<String> questions = new ArrayList<>();
	private StandInPhone standIn;
	private final PhoneAsking asking;
	private final ModelFile file;
	private final Phone phone;
	private final Path folder;

	CheckPhoneTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		standIn = new StandInPhone(keys, "first");
		asking = new PhoneAsking(new SettingsFile(folder.resolve("phones.properties")), new MemoryTokens(), network());
		asking.choose(new Choice(true, "Polycom"));
		asking.keep(StandInPhone.PASSWORD);
		Tenant tenant = Blank.tenant();
		phone = (Phone) Blank.of(Literals.PHONE, "p1");
		phone.setName("Lobby");
		phone.setIpAddress("127.0.0.1");
		tenant.getPhones().add(phone);
		model.perform("New", model.make(folder.resolve("contoso.tenant"), tenant));
		file = model.fileOf(tenant).orElseThrow();
	}

	@BeforeAll
	static void makeKeys() throws Exception {
		StandInPhone.makeKey(keys, "first");
		StandInPhone.makeKey(keys, "second");
	}

	@AfterEach
	void end() throws IOException {
		standIn.close();
	}

	private NetworkPreferences network() {
		return new NetworkPreferences(folder.resolve("network.properties"));
	}

	private CheckPhone.Result check(Integer... answers) throws OperationException {
		questions.clear();
		var client = new PhoneClient(new PhoneReach(standIn.port(), true, Duration.ofSeconds(10), 20_000));
		var check = new CheckPhone(model, file, phone, asking, client, new Recorder("Ada", () -> NOW));
		return check.apply(check.work(check.prepare(), new AnsweringHost(List.of(answers), questions)))
				.execute(new NullProgressMonitor());
	}

	private String refused(Integer... answers) {
		Phone before = EcoreUtil.copy(phone);
		String message = String
				.valueOf(assertThrows(OperationException.class, () -> check(answers)).getMessage());
		assertTrue(EcoreUtil.equals(before, phone));
		assertFalse(message.contains(StandInPhone.PASSWORD), message);
		return message;
	}

	@Test
	void fillsInWhatThePhoneSaysAsOneStep() throws Exception {
		CheckPhone.Result result = check(0);
		assertTrue(result.answer() instanceof Answer.Said said && said.word().isRegistered());
		assertEquals(3, result.differences().size());
		assertEquals(List.of(), result.left());
		assertEquals("VVX 411", phone.getModel());
		assertEquals("5.9.7.3480", phone.getFirmware());
		assertEquals("64-16-7f-00-00-01", phone.getMac());
		assertEquals("registered", phone.getLineState());
		assertEquals(NOW, phone.getChecked());
		assertEquals(1, questions.size());
		assertTrue(digits(questions.getFirst()).contains(phone.getCertificate()), questions::toString);
		assertTrue(model.undo(file).isOK());
		assertEquals(null, phone.getModel());
		assertEquals(null, phone.getCertificate());
		assertEquals(null, phone.getChecked());
	}

	@Test
	void asksForTheCertificateOnceAndSendsNoSecretBefore() throws Exception {
		assertThrows(OperationCanceledException.class, () -> check(1));
		assertTrue(refused().contains("nobody is there to agree"));
		assertTrue(standIn.asked.stream().allMatch(line -> line.endsWith("HTTP/1.1 ")), standIn.asked::toString);
		check(0);
		check();
		assertEquals(List.of(), questions);
	}

	/** A file may have been sent with it: its password would go to whoever made the certificate. */
	@Test
	void asksOnceOfACertificateThatOnlyTheFileHas() throws Exception {
		check(0);
		String pinned = phone.getCertificate();
		Files.writeString(folder.resolve("phones.properties"), "askPhones=true\n");
		int before = standIn.asked.size();
		assertTrue(refused().contains("has not been accepted"), questions::toString);
		assertThrows(OperationCanceledException.class, () -> check(0));
		assertEquals(1, questions.size());
		assertTrue(questions.getFirst().contains("contoso.tenant"), questions.getFirst());
		assertTrue(questions.getFirst().contains("Lobby"), questions.getFirst());
		assertTrue(digits(questions.getFirst()).contains(pinned), questions.getFirst());
		assertEquals(before, standIn.asked.size(), "the phone was asked before the user answered");
		check(1);
		check();
		assertEquals(List.of(), questions);
		assertEquals(pinned, phone.getCertificate());
	}

	@Test
	void asksAgainOfTheSameCertificateOfAnotherPhone() throws Exception {
		check(0);
		Phone other = EcoreUtil.copy(phone);
		other.setId("p2");
		((Tenant) file.root()).getPhones().set(0, other);
		var client = new PhoneClient(new PhoneReach(standIn.port(), true, Duration.ofSeconds(10), 20_000));
		var check = new CheckPhone(model, file, other, asking, client, new Recorder("Ada", () -> NOW));
		questions.clear();
		assertThrows(OperationCanceledException.class,
				() -> check.work(check.prepare(), new AnsweringHost(List.of(0), questions)));
		assertEquals(1, questions.size());
	}

	private static String digits(String question) {
		return question.replaceAll("[:\n]", "").toLowerCase(Locale.ROOT);
	}

	@Test
	void refusesAnotherCertificateUntilSomebodySaysThatItIsRight() throws Exception {
		check(0);
		String first = phone.getCertificate();
		standIn.close();
		standIn = new StandInPhone(keys, "second");
		assertTrue(refused().contains("nobody is there to agree"));
		assertThrows(OperationCanceledException.class, () -> check(0));
		assertEquals(1, questions.size());
		assertTrue(questions.getFirst().contains("nothing was sent"), questions.getFirst());
		assertTrue(digits(questions.getFirst()).contains(first), questions.getFirst());
		assertTrue(standIn.asked.stream().allMatch(line -> line.endsWith("HTTP/1.1 ")), standIn.asked::toString);
		assertEquals(first, phone.getCertificate());
		check(1);
		assertNotEquals(first, phone.getCertificate());
		check();
		assertEquals(List.of(), questions);
	}

	@Test
	void pinsWhatSomebodyAgreedToAlsoIfThePasswordIsWrong() throws Exception {
		asking.keep("wrong-secret");
		CheckPhone.Result result = check(0);
		assertTrue(result.answer() instanceof Answer.Refused refused
				&& String.valueOf(refused.why().getMessage()).contains("refuses the password"));
		assertEquals(null, phone.getChecked());
		assertEquals(null, phone.getModel());
		assertEquals(64, phone.getCertificate().length());
		assertTrue(refused().contains("refuses the password"));
		assertEquals(List.of(), questions);
		asking.keep(StandInPhone.PASSWORD);
		check();
		assertEquals(List.of(), questions);
	}

	@Test
	void leavesWhatIsRecordedUnlessSomebodySaysOtherwise() throws Exception {
		phone.setModel("VVX 600");
		phone.setFirmware("5.9.7");
		phone.setMac("6416.7f00.0001");
		CheckPhone.Result result = check(0, 1);
		assertTrue(questions.getLast().contains("Model: VVX 411, recorded is VVX 600"), questions.getLast());
		assertEquals(List.of("Model: VVX 411, recorded is VVX 600"),
				result.left().stream().map(PhoneDifference::words).toList());
		assertEquals("VVX 600", phone.getModel());
		assertEquals("5.9.7.3480", phone.getFirmware());
		assertEquals("6416.7f00.0001", phone.getMac());
		questions.clear();
		check(0);
		assertEquals("VVX 411", phone.getModel());
	}

	@Test
	void hasNoDifferenceInWhatIsOnlyWrittenOtherwise() throws Exception {
		phone.setModel("Polycom VVX411");
		phone.setFirmware("UCS 5.9.7.3480");
		phone.setMac("64167F000001");
		assertEquals(List.of(), check(0).differences());
		assertEquals("Polycom VVX411", phone.getModel());
	}

	@Test
	void recordsNothingOfAnotherPhone() throws Exception {
		phone.setMac("64-16-7f-00-00-99");
		assertTrue(refused(0, 0).contains("Another phone answers"));
		assertTrue(refused(0).contains("nothing was recorded"));
		check(0, 1);
		assertEquals("64-16-7f-00-00-01", phone.getMac());
	}

	@Test
	void saysWhatIsMissing() throws Exception {
		asking.choose(new Choice(false, "Polycom"));
		assertTrue(refused(0).contains("Phones are not asked"));
		asking.choose(new Choice(true, "Polycom"));
		network().setWorkOffline(true);
		assertTrue(refused(0).contains("Work Offline is on"));
		network().setWorkOffline(false);
		asking.forget();
		assertTrue(refused(0).contains("No password"));
		asking.keep(StandInPhone.PASSWORD);
		phone.setCertificate("abc");
		assertTrue(refused(0).contains("is none"));
		phone.setCertificate(null);
		phone.setIpAddress("192.0.2.1");
		assertTrue(refused(0).contains("not in a private network"));
		phone.setIpAddress(" ");
		assertTrue(refused(0).contains("not known"));
	}

	/** A setting that may mean either is named, and no phone is asked. */
	@Test
	void asksNothingWhileASettingIsNeitherTrueNorFalse() throws Exception {
		Files.writeString(folder.resolve("phones.properties"), "askPhones=yes\n");
		assertTrue(refused(0).contains("'askPhones=yes'"));
		asking.choose(new Choice(true, "Polycom"));
		Files.writeString(network().file(), "workOffline=yes\n");
		assertTrue(refused(0).contains("'workOffline=yes'"));
	}

	@Test
	void findsThePhoneAgainInAFileThatWasReadAnew() throws Exception {
		var client = new PhoneClient(new PhoneReach(standIn.port(), true, Duration.ofSeconds(10), 20_000));
		var check = new CheckPhone(model, file, phone, asking, client, new Recorder("Ada", () -> NOW));
		var heard = check.work(check.prepare(), new AnsweringHost(List.of(0), questions));
		Phone again = EcoreUtil.copy(phone);
		((Tenant) file.root()).getPhones().set(0, again);
		check.apply(heard).execute(new NullProgressMonitor());
		assertEquals("registered", again.getLineState());
		assertEquals(null, phone.getLineState());
	}

	@Test
	void recordsNothingOfAPhoneThatIsGoneOrWasChangedMeanwhile() throws Exception {
		var client = new PhoneClient(new PhoneReach(standIn.port(), true, Duration.ofSeconds(10), 20_000));
		var check = new CheckPhone(model, file, phone, asking, client, new Recorder("Ada", () -> NOW));
		var heard = check.work(check.prepare(), new AnsweringHost(List.of(0), questions));
		phone.setIpAddress("192.168.1.20");
		assertThrows(OperationException.class, () -> check.apply(heard).execute(new NullProgressMonitor()));
		((Tenant) file.root()).getPhones().clear();
		assertThrows(OperationException.class, () -> check.apply(heard).execute(new NullProgressMonitor()));
		assertThrows(OperationException.class, check::prepare);
	}

	@Test
	void isOffAsLongAsNobodySwitchesItOn() throws IOException {
		var fresh = new PhoneAsking(new SettingsFile(folder.resolve("none.properties")), new MemoryTokens(),
				network());
		assertEquals(new Choice(false, "Polycom"), fresh.choice());
		fresh.choose(new Choice(true, "admin"));
		assertEquals(new Choice(true, "admin"), fresh.choice());
		fresh.choose(new Choice(false, "Polycom"));
		assertEquals(new Choice(false, "Polycom"), fresh.choice());
		assertFalse(fresh.hasPassword());
	}

	@Test
	void writesThePasswordNowhere() throws Exception {
		check(0);
		new SaveFiles(model, List.of(file)).execute(new NullProgressMonitor());
		try (var files = Files.walk(folder)) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				assertFalse(Files.readString(each).contains(StandInPhone.PASSWORD), each.toString());
			}
		}
		assertFalse(asking.toString().contains(StandInPhone.PASSWORD));
		assertEquals("Polycom", String.valueOf(asking.login("Polycom").orElseThrow()));
	}
}
