package org.portwright.phones.ui.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideAudience;
import org.portwright.guides.Guides;
import org.portwright.guides.GuideStep;
import org.portwright.guides.StepAction;
import org.portwright.loopback.StandInPhone;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.ui.guides.GuideSubject;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.operations.RecordStep;
import org.portwright.workspace.operations.SignInProgress;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;

/** Phones are asked once somebody has switched it on, and what they say is noted. */
@SuppressWarnings("nls")
@ExtendWith({ EmptyWorkspace.class, ActiveWindow.class })
class PhoneChecksTest {

	private static final String PORT = "portwright.phone";
	private static final String SETTINGS = "PORTWRIGHT_SETTINGS";

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

	@AfterAll
	static void clear() {
		System.clearProperty(PORT);
		System.clearProperty(SETTINGS);
		PhoneChecks.ofWorkbench().renew();
	}

	private Phone phone() throws Exception {
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), "Contoso checks",
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
		GuideStep step = guide.steps().stream().filter(each -> each.action() == StepAction.CHECK_PHONE).findFirst()
				.orElseThrow();
		new RecordStep(files.model(), phone, guide, guide.steps().getFirst(), files.recorder())
				.execute(new NullProgressMonitor());
		try (var standIn = new StandInPhone(folder, "first")) {
			System.setProperty(PORT, String.valueOf(standIn.port()));
			Dialogs.answer("Portwright", "Pin It and Ask");
			var place = files.model().fileOf(phone).flatMap(files::resource).orElseThrow();
			assertTrue(GuideSubject.of(GuideAudience.PHONE).orElseThrow().note(guide, step, place, "64167f000001"));
			assertEquals(1, phone.getSignIns().getFirst().getSteps().size(), "not noted before it is heard");
			WindowEvents.until("the step of the guide is noted",
					() -> SignInProgress.isDone(phone.getSignIns().getFirst(), step));
			assertTrue(phone.getChecked() != null);
		}
		assertEquals("VVX 411", phone.getModel());
		assertEquals("registered", phone.getLineState());
	}
}
