package org.portwright.directory.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.directory.signin.ClientIds;
import org.portwright.directory.ui.internal.network.WorkbenchNetwork;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.MicrosoftStandIn;
import org.portwright.workbench.testing.WindowEvents;

/** The client id of the preferences is the one that the command line has. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class SignInPreferencesTest {

	private static final String ID = "0a1b2c3d-1111-4222-8333-444455556666";
	private static final String TITLE = "Preferences";

	@RegisterExtension
	static final MicrosoftStandIn MICROSOFT = new MicrosoftStandIn();

	private final ClientIds ids = WorkbenchNetwork.clientIds();
	private final Path file = MICROSOFT.settings().resolveSibling("signin.properties");

	@BeforeEach
	void setNone() throws Exception {
		Files.deleteIfExists(file);
	}

	private static void open(Consumer<Shell> deed) {
		Dialogs.answer(TITLE, deed);
		PreferencesUtil.createPreferenceDialogOn(
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), SignInPreferences.PAGE, null, null)
				.open();
	}

	private static Text field(Shell dialog) {
		Text field = (Text) Dialogs.labelled(dialog, "Client ID:");
		WindowEvents.until("the preferences were read", field::isEnabled);
		return field;
	}

	private static String said(Shell dialog) {
		return Dialogs.controls(dialog).stream().filter(Text.class::isInstance).map(text -> ((Text) text).getText())
				.collect(Collectors.joining("\n"));
	}

	@Test
	void itIsBelowOurOwnPage() {
		assertEquals("Sign-in", PlatformUI.getWorkbench().getPreferenceManager()
				.find("org.portwright.app.preferences/" + SignInPreferences.PAGE).getLabelText());
	}

	@Test
	void whatIsTypedIsKeptAndShownAgain() throws Exception {
		open(dialog -> {
			field(dialog).setText(" " + ID.toUpperCase() + " ");
			Dialogs.press(dialog, "Apply and Close");
		});
		WindowEvents.until("it is written", () -> Files.exists(file));
		assertEquals(Optional.of(ID), ids.usual());
		open(dialog -> {
			assertEquals(ID, field(dialog).getText());
			field(dialog).setText("");
			Dialogs.press(dialog, "Apply and Close");
		});
		WindowEvents.until("it is gone", () -> {
			try {
				return ids.usual().isEmpty();
			} catch (IOException e) {
				return false;
			}
		});
	}

	@Test
	void whatIsNoIdIsNotTaken() throws Exception {
		open(dialog -> {
			field(dialog).setText("contoso.example");
			WindowEvents.until("it is said", () -> said(dialog).contains("This is no client ID."));
			Dialogs.press(dialog, "Cancel");
		});
		assertFalse(Files.exists(file));
	}

	@Test
	void aFileThatSaysNothingIsNamed() throws Exception {
		Files.writeString(file, "clientId=contoso\n");
		open(dialog -> {
			field(dialog);
			WindowEvents.until("it is said", () -> Dialogs.text(dialog).contains("names 'contoso' as client ID"));
			Dialogs.press(dialog, "Cancel");
		});
	}
}
