package org.portwright.directory.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.directory.signin.SignedIn;
import org.portwright.directory.ui.internal.editor.TenantEditor;
import org.portwright.loopback.LoopbackBrowser;
import org.portwright.loopback.SignInFault;
import org.portwright.ui.TextClipboard;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.MicrosoftStandIn;
import org.portwright.workbench.testing.NoBrowser;
import org.portwright.workbench.testing.WindowEvents;

/** Somebody signs in by the browser or by a code, and out again; whatever comes between is said and tried again. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class SignInDialogTest {

	private static final String TITLE = "Sign In to Contoso";
	private static final String QUESTION = "Use This Client ID?";
	private static final String BY_CODE = "Sign In by a Code";
	private static final String IN_BROWSER = "Sign In in the Browser";

	@RegisterExtension
	static final MicrosoftStandIn MICROSOFT = new MicrosoftStandIn();

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	private final TenantSignIn signIn = new TenantSignIn(TenantFile.window(), TenantFile.files());
	private final List<SignedIn> signedIn = new ArrayList<>();

	@AfterEach
	void asBefore() throws Exception {
		Dialogs.find(TITLE).ifPresent(Shell::close);
		tell(Optional.empty());
		MICROSOFT.server().tellCode(UnaryOperator.identity());
		NoBrowser.ofWorkbench(PlatformUI.getWorkbench()).install(false);
	}

	private static void tell(Optional<SignInFault> fault) {
		MICROSOFT.server().tellSignIn(TenantFile.CONTOSO, fault);
	}

	private TenantFile contoso() throws Exception {
		TenantFile contoso = TenantFile.of(workspace, "Contoso", TenantFile.CONTOSO).accepted();
		contoso.forget();
		return contoso;
	}

	private Shell ask(TenantFile tenant) {
		signIn.ask(tenant.file(), signedIn::add);
		return Dialogs.await(TITLE);
	}

	private static Text code(Shell dialog) {
		return Dialogs.controls(dialog).stream()
				.filter(each -> each instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0 && text.isVisible()
						&& text.getText().startsWith("WXYZ"))
				.map(Text.class::cast).findFirst().orElseThrow();
	}

	private static boolean shows(Shell dialog, String button) {
		return Dialogs.controls(dialog).stream().anyMatch(each -> each instanceof Button found
				&& found.getText().replace("&", "").equals(button));
	}

	private static void untilEnded(Shell dialog) {
		WindowEvents.until("it ends", () -> dialog.isDisposed() || shows(dialog, "Try Again"));
		assertTrue(dialog.isDisposed(), () -> Dialogs.text(dialog));
	}

	private void untilSignedIn(Shell dialog) {
		untilEnded(dialog);
		assertEquals("anna@contoso.example", signedIn.getLast().account().name());
		assertEquals(TenantFile.CONTOSO, signedIn.getLast().account().organisationId());
	}

	@Test
	void nothingIsAskedBeforeTheUserSaysHow() throws Exception {
		TenantFile contoso = contoso();
		MICROSOFT.takeLog();
		Shell dialog = ask(contoso);
		String said = Dialogs.text(dialog);
		assertTrue(said.contains("Contoso (" + TenantFile.CONTOSO + ")"), said);
		assertTrue(said.contains("Global, localhost"), said);
		assertTrue(said.contains(TenantFile.CLIENT), said);
		assertEquals(List.of(), MICROSOFT.takeLog());
		Dialogs.press(dialog, "Cancel");
		assertEquals(List.of(), MICROSOFT.takeLog());
	}

	@Test
	void inTheBrowserOfThisMachine() throws Exception {
		TenantFile contoso = contoso();
		TenantFile.browseAt(MICROSOFT);
		Shell dialog = ask(contoso);
		Dialogs.press(dialog, IN_BROWSER);
		untilSignedIn(dialog);
		assertEquals(Optional.of("anna@contoso.example"), contoso.account().map(account -> account.name()));
	}

	@Test
	void byACodeThatIsShownAndCopied() throws Exception {
		tell(Optional.of(SignInFault.PENDING));
		Shell dialog = ask(contoso());
		Dialogs.press(dialog, BY_CODE);
		WindowEvents.until("the code is there", () -> Dialogs.text(dialog).contains("/device"));
		Text code = code(dialog);
		assertTrue(code.getFont().getFontData()[0].getHeight() > dialog.getFont().getFontData()[0].getHeight());
		assertTrue(Dialogs.text(dialog).contains("another 14:"), Dialogs.text(dialog));
		assertTrue(Dialogs.text(dialog).contains("never type that one"), Dialogs.text(dialog));
		assertEquals("Open &Page", dialog.getDefaultButton().getText());
		Dialogs.press(dialog, "Copy Code");
		assertEquals(code.getText(), TextClipboard.text(dialog.getDisplay()));
		Dialogs.press(dialog, "Open Page");
		assertTrue(Dialogs.text(dialog).contains("Open the page by hand"), Dialogs.text(dialog));
		tell(Optional.empty());
		untilSignedIn(dialog);
	}

	/** They say something longer once they were pressed. */
	@Test
	void theWordsOnButtonsHaveRoom() throws Exception {
		tell(Optional.of(SignInFault.PENDING));
		Shell dialog = ask(contoso());
		Dialogs.press(dialog, BY_CODE);
		assertButtonsHaveRoom(dialog);
		WindowEvents.until("the code is there", () -> Dialogs.text(dialog).contains("/device"));
		assertButtonsHaveRoom(dialog);
	}

	private static void assertButtonsHaveRoom(Shell dialog) {
		assertTrue(shows(dialog, "Another Code"), () -> Dialogs.text(dialog));
		for (Control control : Dialogs.controls(dialog)) {
			if (control instanceof Button button && button.isVisible()) {
				int least = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
				assertTrue(button.getSize().x >= least,
						() -> button.getText() + ": " + button.getSize().x + " < " + least);
				Rectangle room = button.getParent().getClientArea();
				assertTrue(room.contains(button.getBounds().x + button.getSize().x - 1, button.getBounds().y),
						() -> button.getText() + " leaves its bar");
			}
		}
	}

	/** However seldom Microsoft wants to be asked for its token. */
	@Test
	void theWaitEndsWithTheCode() throws Exception {
		tell(Optional.of(SignInFault.PENDING));
		MICROSOFT.server().tellCode(text -> text.replace(":1,", ":100000,").replace(":900", ":1"));
		Shell dialog = ask(contoso());
		Dialogs.press(dialog, BY_CODE);
		WindowEvents.until("it can be tried again", () -> shows(dialog, "Try Again"));
		assertTrue(Dialogs.text(dialog).contains("not typed in time"), Dialogs.text(dialog));
		assertFalse(Dialogs.controls(dialog).stream()
				.anyMatch(each -> each instanceof ProgressBar bar && bar.isVisible()));
	}

	@Test
	void aCodeWhosePageIsNotOfMicrosoftIsNotShown() throws Exception {
		MICROSOFT.server().tellCode(text -> text.replaceFirst("https://[^/]*", "https://evil.example"));
		Shell dialog = ask(contoso());
		Dialogs.press(dialog, BY_CODE);
		WindowEvents.until("it can be tried again", () -> shows(dialog, "Try Again"));
		assertTrue(Dialogs.text(dialog).contains("which is not one of Microsoft"),
				Dialogs.text(dialog));
		assertFalse(Dialogs.controls(dialog).stream()
				.anyMatch(each -> each instanceof Text text && text.getText().startsWith("WXYZ")));
	}

	@ParameterizedTest
	@CsvSource({ "DECLINED", "EXPIRED", "CONSENT", "OTHER_TENANT", "NOT_PUBLIC" })
	void whyItDidNotComeAboutIsSaidAndTriedAgain(SignInFault fault) throws Exception {
		tell(Optional.of(fault));
		TenantFile contoso = contoso();
		Shell dialog = ask(contoso);
		Dialogs.press(dialog, BY_CODE);
		WindowEvents.until("it can be tried again: " + fault, () -> shows(dialog, "Try Again"));
		assertFalse(Dialogs.text(dialog).contains("Error Log"), Dialogs.text(dialog));
		assertEquals(Optional.empty(), contoso.account());
		tell(Optional.empty());
		Dialogs.press(dialog, "Try Again");
		untilSignedIn(dialog);
	}

	/** The same code again would be refused again; the browser may be let in. */
	@ParameterizedTest
	@CsvSource({ "POLICY", "POLICY_TOO" })
	void afterACodeThatTheOrganisationBlocksTheBrowserIsUsual(SignInFault fault) throws Exception {
		tell(Optional.of(fault));
		TenantFile.browseAt(MICROSOFT);
		Shell dialog = ask(contoso());
		Dialogs.press(dialog, BY_CODE);
		WindowEvents.until("it is refused", () -> Dialogs.controls(dialog).stream()
				.noneMatch(each -> each instanceof ProgressBar bar && bar.isVisible()));
		assertFalse(shows(dialog, "Try Again"), () -> Dialogs.text(dialog));
		assertEquals(IN_BROWSER, dialog.getDefaultButton().getText().replace("&", ""));
		assertTrue(dialog.getDefaultButton().isFocusControl(), () -> Dialogs.text(dialog));
		assertButtonsHaveRoom(dialog);
		tell(Optional.empty());
		Dialogs.press(dialog, IN_BROWSER);
		untilSignedIn(dialog);
	}

	@Test
	void withoutABrowserTheCodeIsLeft() throws Exception {
		Shell dialog = ask(contoso());
		Dialogs.press(dialog, IN_BROWSER);
		WindowEvents.until("it is said", () -> Dialogs.text(dialog).contains("No browser could be opened here. Take"));
		Dialogs.press(dialog, BY_CODE);
		untilSignedIn(dialog);
	}

	@Test
	void closedItGivesUp() throws Exception {
		tell(Optional.of(SignInFault.PENDING));
		TenantFile contoso = contoso();
		Shell dialog = ask(contoso);
		Dialogs.press(dialog, BY_CODE);
		WindowEvents.until("the code is there", () -> Dialogs.text(dialog).contains("/device"));
		Dialogs.press(dialog, "Cancel");
		assertTrue(dialog.isDisposed());
		tell(Optional.empty());
		assertEquals(List.of(), signedIn);
		assertEquals(Optional.empty(), contoso.account());
	}

	@Test
	void twoTenantsSideBySideAndOneOfThemOut() throws Exception {
		TenantFile contoso = contoso();
		TenantFile fabrikam = TenantFile.of(workspace, "Fabrikam", TenantFile.FABRIKAM).accepted();
		TenantFile.browseAt(MICROSOFT);
		Shell first = ask(contoso);
		Dialogs.press(first, IN_BROWSER);
		untilEnded(first);
		signIn.ask(fabrikam.file(), signedIn::add);
		Shell second = Dialogs.await("Sign In to Fabrikam");
		Dialogs.press(second, IN_BROWSER);
		untilEnded(second);
		assertEquals(List.of(TenantFile.CONTOSO, TenantFile.FABRIKAM),
				signedIn.stream().map(each -> each.account().organisationId()).toList());
		signIn.signOut(contoso.file());
		WindowEvents.until("one is out", () -> contoso.account().isEmpty());
		assertTrue(fabrikam.account().isPresent());
		fabrikam.forget();
	}

	@Test
	void withoutAClientIdTheWayToOneIsShown() throws Exception {
		TenantFile contoso = contoso();
		contoso.tenant().setClientId(null);
		signIn.ask(contoso.file(), signedIn::add);
		Shell question = Dialogs.await("No Client ID");
		assertTrue(Dialogs.text(question).contains("no client ID to sign in to Contoso with"), Dialogs.text(question));
		Dialogs.press(question, "Field of the Tenant");
		WindowEvents.until("the editor is open",
				() -> EmptyWorkspace.page().getActiveEditor() instanceof TenantEditor);
		assertFalse(Dialogs.find(TITLE).isPresent());
	}

	/** Enter does not use it; the answer is in the user's settings, and not asked for again. */
	@Test
	void aClientIdThatOnlyTheFileNamesIsAskedAboutOnce() throws Exception {
		TenantFile contoso = contoso();
		Path settings = MICROSOFT.settings().resolveSibling("signin.properties");
		Files.delete(settings);
		MICROSOFT.takeLog();
		signIn.ask(contoso.file(), signedIn::add);
		Shell question = Dialogs.await(QUESTION);
		String text = Dialogs.text(question);
		assertTrue(text.contains(String.valueOf(contoso.file().path().getFileName())), text);
		assertTrue(text.contains(TenantFile.CLIENT), text);
		assertTrue(text.contains("preferences have no client ID"), text);
		assertEquals("Do Not Sign In", question.getDefaultButton().getText().replace("&", ""));
		Dialogs.press(question, "Do Not Sign In");
		assertFalse(Files.exists(settings));
		signIn.ask(contoso.file(), signedIn::add);
		Dialogs.press(Dialogs.await(QUESTION), "Use This Client ID");
		Dialogs.press(Dialogs.await(TITLE), "Cancel");
		Dialogs.press(ask(contoso), "Cancel");
		assertTrue(Dialogs.find(QUESTION).isEmpty());
		assertEquals(List.of(), MICROSOFT.takeLog());
	}

	/** In the words of its problem, and no other cloud is asked. */
	@Test
	void aCloudThatIsNotKnownIsSaid() throws Exception {
		TenantFile contoso = contoso();
		MICROSOFT.takeLog();
		contoso.tenant().setCloud("moon");
		// Dialogs of errors are off in the tests else.
		ErrorDialog.AUTOMATED_MODE = false;
		try {
			signIn.ask(contoso.file(), signedIn::add);
			Shell told = Dialogs.await("Problem Occurred");
			assertTrue(Dialogs.text(told).contains("'moon' is not a Microsoft cloud"), Dialogs.text(told));
			told.close();
		} finally {
			ErrorDialog.AUTOMATED_MODE = true;
		}
		assertFalse(Dialogs.find(TITLE).isPresent());
		assertEquals(List.of(), MICROSOFT.takeLog());
	}

	/** What else the browser brings first does not end it. */
	@Test
	void whatElseAsksWhereTheBrowserComesBackToIsPassedOver() throws Exception {
		TenantFile contoso = contoso();
		NoBrowser.ofWorkbench(PlatformUI.getWorkbench()).use(page -> {
			URI asked = URI.create(page.toString());
			String port = asked.getRawQuery().replaceFirst(".*localhost%3A(\\d+).*", "$1");
			LoopbackBrowser.post(URI.create("http://localhost:" + port), "error=access_denied&state=another");
			MICROSOFT.server().browse(asked);
		});
		Shell dialog = ask(contoso);
		Dialogs.press(dialog, IN_BROWSER);
		untilSignedIn(dialog);
		contoso.forget();
	}

	@Test
	void timeIsWrittenAsClocksHaveIt() {
		assertEquals("14:05", CodePanel.written(Duration.ofSeconds(845)));
		assertEquals("0:00", CodePanel.written(Duration.ZERO));
	}
}
