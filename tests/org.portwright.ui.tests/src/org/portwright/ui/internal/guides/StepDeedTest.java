package org.portwright.ui.internal.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideFit;
import org.portwright.guides.GuideStep;
import org.portwright.guides.StepAction;
import org.portwright.guides.StepFit;
import org.portwright.model.AccountKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.guides.Nobody;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.NoBrowser;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.EngagementFiles;

/** What the application does in a step, and whether that counts as done. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class StepDeedTest {

	private static final String NO_BROWSER = "Page to Open";
	private static final String ADDRESS = "https://example.com/sign-in";

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	private final EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final IFile gone = ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso ids")
			.getFile("gone.tenant");
	private final List<String> logged = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> logged.add(status.getMessage());

	@BeforeEach
	void listen() {
		Platform.addLogListener(log);
	}

	@AfterEach
	void removeAll() throws Exception {
		Platform.removeLogListener(log);
		NoBrowser.ofWorkbench(window.getWorkbench()).install(false);
	}

	private boolean perform(Optional<IFile> file, StepAction action, String value, String copy) {
		var step = new GuideStep("it", "It", "Do it", "", Optional.empty(), Optional.empty(), false, action, value,
				copy,
				Optional.empty(), Optional.empty(), StepFit.ALWAYS);
		var guide = new Guide("a-job", Guide.Audience.TENANT, GuideFit.ANY, Optional.empty(), List.of(), "A job",
				"A job of {0}",
				"First",
				"Done", List.of(step));
		return new StepDeed(window, new OpenedGuide(files, guide, new Nobody(Guide.Audience.TENANT), file, ""))
				.perform(step);
	}

	private static String copied() {
		var clipboard = new Clipboard(Display.getCurrent());
		String text = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		return text;
	}

	@Test
	void aTextIsCopied() {
		assertTrue(perform(Optional.empty(), StepAction.COPY_TEXT, "", "Hello,\nplease answer"));
		assertEquals("Hello,\nplease answer", copied());
	}

	/** What is in the field and is no ID becomes no part of a command. */
	@Test
	void theOrganisationIdStandsInACommandWhereItIsKnown() {
		Tenant tenant = Blank.tenant();
		String text = "Connect-MicrosoftTeams -TenantId {organisationId}\n";
		assertTrue(perform(Optional.empty(), StepAction.COPY_TEXT, "", text));
		assertEquals("Connect-MicrosoftTeams -TenantId ORGANISATION-ID\n", copied());
		tenant.setOrganisationId("72f988bf-86f1-41af-91ab-2d7cd011db47");
		assertEquals("Connect-MicrosoftTeams -TenantId 72f988bf-86f1-41af-91ab-2d7cd011db47\n",
				CopiedText.of(text, Optional.of(tenant), Optional.empty()));
		for (String no : List.of("x; Remove-Item *", "00000000-0000-0000-0000-000000000000")) {
			tenant.setOrganisationId(no);
			assertEquals("Connect-MicrosoftTeams -TenantId ORGANISATION-ID\n",
					CopiedText.of(text, Optional.of(tenant), Optional.empty()), no);
		}
	}

	/** What could end the text that it stands in, and begin a command, is not taken. */
	@Test
	void theAccountOfThePhoneStandsInACommandWhereItIsKnown() {
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		String text = "Grant-CsTeamsIPPhonePolicy -Identity \"{account}\"\n";
		String notKnown = "Grant-CsTeamsIPPhonePolicy -Identity \"ACCOUNT\"\n";
		assertEquals(notKnown, CopiedText.of(text, Optional.empty(), Optional.empty()));
		assertEquals(notKnown, CopiedText.of(text, Optional.empty(), Optional.of(phone)));
		phone.setAccount("sip:lobby@contoso.com");
		assertEquals("Grant-CsTeamsIPPhonePolicy -Identity \"lobby@contoso.com\"\n",
				CopiedText.of(text, Optional.empty(), Optional.of(phone)));
		for (String odd : List.of("lobby$(calc)@contoso.com", "lobby\"; Remove-Item *; \"@contoso.com", "lobby")) {
			phone.setAccount(odd);
			assertEquals(notKnown, CopiedText.of(text, Optional.empty(), Optional.of(phone)), odd);
		}
	}

	/** A list for all phones is sent once, so its policy is granted once. */
	@Test
	void theAccountsOfAllCommonAreaPhonesStandInACommandOnceEach() {
		Tenant tenant = Blank.tenant();
		String text = "foreach ($account in {accounts}) { }\n";
		assertEquals("foreach ($account in \"ACCOUNT\") { }\n",
				CopiedText.of(text, Optional.of(tenant), Optional.empty()));
		for (String account : List.of("lobby@contoso.com", "ada@contoso.com", "odd$(calc)@contoso.com",
				"kitchen@contoso.com", "lobby@contoso.com")) {
			Phone phone = ModelFactory.eINSTANCE.createPhone();
			phone.setAccount(account);
			phone.setAccountKind(account.startsWith("ada") ? AccountKind.USER : AccountKind.COMMON_AREA);
			tenant.getPhones().add(phone);
		}
		assertEquals("foreach ($account in \"lobby@contoso.com\", \"kitchen@contoso.com\") { }\n",
				CopiedText.of(text, Optional.of(tenant), Optional.of(tenant.getPhones().getFirst())));
	}

	@Test
	void withoutAFileNoFieldIsOpened() {
		assertFalse(perform(Optional.empty(), StepAction.OPEN_FIELD, "organisationId", ""));
		assertFalse(perform(Optional.of(gone), StepAction.OPEN_FIELD, "name", ""));
		WindowEvents.until("it is said among " + logged,
				() -> logged.stream().filter(text -> text.startsWith("This guide was opened for no tenant."))
						.count() == 2);
	}

	@Test
	void preferencesAreOpenedAndTheStepIsDoneWhenTheyAreApplied() {
		Dialogs.answer("Preferences", "Cancel");
		assertFalse(perform(Optional.empty(), StepAction.OPEN_PREFERENCES, "org.eclipse.ui.preferencePages.Keys", ""));
		Dialogs.answer("Preferences", "Apply and Close");
		assertTrue(perform(Optional.empty(), StepAction.OPEN_PREFERENCES, "org.eclipse.ui.preferencePages.Keys", ""));
	}

	@Test
	void aPageIsOpenedInTheBrowser() throws Exception {
		NoBrowser.ofWorkbench(window.getWorkbench()).install(true);
		assertTrue(perform(Optional.empty(), StepAction.OPEN_PAGE, ADDRESS, ""));
	}

	@Test
	void withoutABrowserTheAddressIsShownAndTheStepIsNotDone() {
		Dialogs.answer(NO_BROWSER, "Close");
		assertFalse(perform(Optional.empty(), StepAction.OPEN_PAGE, ADDRESS, ""));
	}

	/** The code that the step before copied is what the page asks for. */
	@Test
	void aPageThatSomebodyOpenedElsewhereIsOpenAndTheClipboardHasWhatItHadBefore() {
		TextClipboard.copy(Display.getCurrent(), "B7RTW2KLM");
		var inBetween = new ArrayList<String>();
		Display.getCurrent().timerExec(20, () -> {
			var dialog = Dialogs.await(NO_BROWSER);
			for (int i = 0; i < 2; i++) {
				Dialogs.press(dialog, "Copy the Address");
				inBetween.add(copied());
			}
			inBetween.add(dialog.getDefaultButton().getText());
			Dialogs.press(dialog, "The Page Is Open");
		});
		assertTrue(perform(Optional.empty(), StepAction.OPEN_PAGE, ADDRESS, ""));
		assertEquals(List.of(ADDRESS, ADDRESS, "The Page Is Open"), inBetween);
		assertEquals("B7RTW2KLM", copied());
	}
}
