package org.portwright.phones.ui.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.SignInProgress;
import org.portwright.guides.StepAction;
import org.portwright.loopback.StandInPhone;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.asking.PhoneAsking.Choice;
import org.portwright.phones.signin.RecordStep;
import org.portwright.ui.guides.GuideCommand;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.GuidePage;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;

/** Phones are asked once somebody has switched it on, and what they say is noted. */
@SuppressWarnings("nls")
@ExtendWith({ EmptyWorkspace.class, ActiveWindow.class })
class PhoneChecksTest {

	private static final String QUESTION = "Trust This Certificate?";
	private static final String PORT = "portwright.phone";
	private static final String SETTINGS = "PORTWRIGHT_SETTINGS";

	/** The view keeps the progress of a guide, so each test has an engagement of its own. */
	private static int made;

	@TempDir
	private static Path folder = Path.of("");

	private final Guide guide = Guides.named("sip-gateway-pairing").orElseThrow();
	private final EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);

	@BeforeAll
	static void setUp() throws Exception {
		System.setProperty(SETTINGS, folder.toString());
		System.setProperty("PORTWRIGHT_TOKENS", "memory");
		PhoneChecks.ofWorkbench().renew();
		StandInPhone.makeKey(folder, "first");
	}

	@BeforeEach
	void chooseNothing() throws IOException {
		ErrorDialog.AUTOMATED_MODE = false;
		PhoneChecks.ofWorkbench().asking().choose(new Choice(false, "Polycom"));
		PhoneChecks.ofWorkbench().asking().forget();
	}

	@AfterAll
	static void clear() {
		ErrorDialog.AUTOMATED_MODE = true;
		System.clearProperty(PORT);
		System.clearProperty(SETTINGS);
		PhoneChecks.ofWorkbench().renew();
	}

	private Phone phone() throws Exception {
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), "Contoso checks " + ++made,
				new NullProgressMonitor());
		IFile resource = project.getFile("contoso.tenant");
		Tenant tenant = Blank.tenant();
		var phone = (Phone) Blank.of(Literals.PHONE, "64167f000001");
		phone.setName("Lobby");
		phone.setIpAddress("127.0.0.1");
		tenant.getPhones().add(phone);
		files.model().perform("Make", files.model().make(resource.getLocation().toPath(), tenant));
		files.model().save(files.model().fileOf(tenant).orElseThrow());
		project.refreshLocal(2, null);
		return phone;
	}

	private static void preferences(Consumer<Shell> deed) {
		Dialogs.answer("Preferences", deed);
		PreferencesUtil.createPreferenceDialogOn(
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), PhonePreferences.PAGE, null, null)
				.open();
	}

	private static Text password(Shell dialog) {
		var field = (Text) Dialogs.labelled(dialog, "Password of the phones:");
		WindowEvents.until("the preferences were read", field::isEnabled);
		return field;
	}

	private static Button box(Shell dialog, String text) {
		return Dialogs.controls(dialog).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
	}

	private static boolean isWritten(String line) {
		try {
			Path file = folder.resolve("phones.properties");
			return Files.exists(file) && Files.readAllLines(file).contains(line);
		} catch (IOException e) {
			return false;
		}
	}

	@Test
	void thePageIsBelowOurOwn() {
		assertEquals("Desk Phones", PlatformUI.getWorkbench().getPreferenceManager()
				.find("org.portwright.app.preferences/" + PhonePreferences.PAGE).getLabelText());
	}

	@Test
	void aPhoneIsAskedOnceItIsSwitchedOnAndItsCertificateIsPinned() throws Exception {
		preferences(dialog -> {
			Text password = password(dialog);
			assertEquals("No password is kept", password.getMessage());
			assertFalse(box(dialog, "Ask phones").getSelection());
			assertFalse(box(dialog, "Forget the password").isEnabled());
			box(dialog, "Ask phones").setSelection(true);
			password.setText(StandInPhone.PASSWORD);
			Dialogs.press(dialog, "Apply and Close");
		});
		WindowEvents.until("it is written", () -> isWritten("askPhones=true"));
		WindowEvents.until("the password is kept", () -> PhoneChecks.ofWorkbench().asking().hasPassword());
		preferences(dialog -> {
			Text password = password(dialog);
			assertEquals("A password is kept", password.getMessage());
			assertEquals("", password.getText());
			assertTrue(box(dialog, "Ask phones").getSelection());
			Dialogs.press(dialog, "Cancel");
		});
		Phone phone = phone();
		try (var standIn = new StandInPhone(folder, "first")) {
			System.setProperty(PORT, String.valueOf(standIn.port()));
			Dialogs.answer(QUESTION, "Pin It and Ask");
			PhoneChecks.check(List.of(phone));
			WindowEvents.until("what it said is noted", () -> phone.getChecked() != null);
		}
		assertEquals("VVX 411", phone.getModel());
		assertEquals("registered", phone.getLineState());
	}

	@Test
	void aGuideStaysAtItsStepUntilThePhoneSaysThatItIsSignedIn() throws Exception {
		Phone phone = phone();
		GuideStep step = guide.steps().stream().filter(each -> each.action() == StepAction.CHECK_PHONE).findFirst()
				.orElseThrow();
		GuideStep before = guide.steps().get(guide.steps().indexOf(step) - 1);
		new RecordStep(files.model(), phone, guide, before, files.recorder()).execute(new NullProgressMonitor());
		GuideCommand.open(guide, phone);
		WindowEvents.until("the guide is open", () -> GuidePage.title().contains("Lobby"));
		assertEquals(step.key(), GuidePage.step());

		GuidePage.perform();
		Shell off = Dialogs.await("Check Phone");
		assertTrue(Dialogs.text(off).contains("switched that on"), Dialogs.text(off));
		Dialogs.answer("Preferences", "Cancel");
		Dialogs.press(off, "Show the Preferences");
		assertEquals(step.key(), GuidePage.step());

		PhoneChecks.ofWorkbench().asking().choose(new Choice(true, "Polycom"));
		PhoneChecks.ofWorkbench().asking().keep(StandInPhone.PASSWORD);
		try (var standIn = new StandInPhone(folder, "first")) {
			System.setProperty(PORT, String.valueOf(standIn.port()));
			standIn.says(StandInPhone.SINCE_5_7, StandInPhone.REGISTERED.replace("registered", "unregistered"));
			Dialogs.answer(QUESTION, "Pin It and Ask");
			GuidePage.perform();
			Shell unregistered = Dialogs.await("Problem Occurred");
			assertTrue(Dialogs.text(unregistered).contains("Its line: unregistered"), Dialogs.text(unregistered));
			Dialogs.press(unregistered, "OK");
			assertEquals(step.key(), GuidePage.step());
			assertFalse(SignInProgress.isDone(phone.getSignIns().getFirst(), step));

			standIn.says(StandInPhone.SINCE_5_7, StandInPhone.REGISTERED);
			GuidePage.perform();
			WindowEvents.until("the guide goes on", () -> !step.key().equals(GuidePage.step()));
			assertTrue(SignInProgress.isDone(phone.getSignIns().getFirst(), step));
			assertEquals(guide.steps().get(guide.steps().indexOf(step) + 1).key(), GuidePage.step());
		} finally {
			GuidePage.close();
		}
	}

	/** The phone that the file names must not be asked in place of the one on this machine. */
	@ParameterizedTest
	@ValueSource(strings = { "", "80a", "0", "65536" })
	void aPortThatIsNoneIsRefusedByTheNameOfItsProperty(String written) throws Exception {
		Phone phone = phone();
		System.setProperty(PORT, written);
		PhoneChecks.check(List.of(phone));
		Shell refused = Dialogs.await("Problem Occurred");
		assertTrue(Dialogs.text(refused).contains(PORT + '=' + written + ", which is no port"), Dialogs.text(refused));
		Dialogs.press(refused, "OK");
		assertNull(phone.getChecked());
	}

	@Test
	void thosePhonesThatDidNotAnswerAreToldOfTogetherByTheirNames() throws Exception {
		Phone phone = phone();
		var other = (Phone) Blank.of(Literals.PHONE, "64167f000002");
		other.setName("Boardroom");
		other.setIpAddress("192.0.2.1");
		((Tenant) phone.eContainer()).getPhones().add(other);
		PhoneChecks.ofWorkbench().asking().choose(new Choice(true, "Polycom"));
		PhoneChecks.ofWorkbench().asking().keep("wrong-secret");
		try (var standIn = new StandInPhone(folder, "first")) {
			System.setProperty(PORT, String.valueOf(standIn.port()));
			Dialogs.answer(QUESTION, "Pin It and Ask");
			PhoneChecks.check(List.of(phone, other));
			Shell both = Dialogs.await("Problem Occurred");
			String words = Dialogs.text(both);
			assertTrue(words.contains("2 of 2 phones"), words);
			assertTrue(words.contains("Lobby: The phone refuses the password"), words);
			assertTrue(words.contains("Boardroom: 192.0.2.1 is not in a private network"), words);
			Dialogs.press(both, "OK");
			PhoneChecks.check(List.of(phone));
			Shell one = Dialogs.await("Check Phone");
			assertTrue(Dialogs.text(one).contains("refuses the password"), Dialogs.text(one));
			Dialogs.press(one, "Cancel");
		}
	}
}
