package org.portwright.phones.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.URI;
import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.guides.SignInProgress;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.ui.guides.GuideCommand;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.GuidePage;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;

/** The steps of an open guide that are done are those that its phone has, whatever becomes of them. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
@ExtendWith(EmptyWorkspace.class)
class RecordedGuideTest {

	/** The view keeps the progress of a guide, so each test has an engagement of its own. */
	private static int made;

	private static final Guide GUIDE = Guides.named("polycom-vvx-mfa").orElseThrow();
	private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	private final EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final Tenant tenant = Blank.tenant();
	private final Phone phone = (Phone) Blank.of(Literals.PHONE, "64167f000001");
	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso records " + ++made);
	private final IFile tenantFile = project.getFile("contoso.tenant");
	private final PhonePlace place = new PhonePlace(tenantFile, String.valueOf(phone.getId()));

	@BeforeEach
	void makeThePhone() throws Exception {
		EngagementProject.create(ResourcesPlugin.getWorkspace(), project.getName(), new NullProgressMonitor());
		tenant.setName("Contoso");
		phone.setName("Reception");
		phone.setModel("VVX 600");
		tenant.getPhones().add(phone);
		files.model().perform("Make", files.model().make(tenantFile.getLocation().toPath(), tenant));
		files.model().save(file());
		project.refreshLocal(2, null);
	}

	@AfterEach
	void closeTheGuide() {
		GuidePage.close();
	}

	private ModelFile file() {
		return files.model().files().getFirst();
	}

	private int done() {
		return place.phone(files).flatMap(SignInProgress::latest).map(SignInProgress::done).orElse(0);
	}

	private void open() {
		GuideCommand.open(GUIDE, phone);
		GuidePage.until("Sign in Reception – Contoso");
	}

	/** Opens the guide and does some of its steps. */
	private void perform(int steps) {
		open();
		GuidePage.click("Click to Begin");
		for (int step = 1; step <= steps; step++) {
			int now = step;
			GuidePage.perform();
			WindowEvents.until("the step is noted", () -> done() == now);
		}
		untilAt(steps);
	}

	private static void untilAt(int step) {
		WindowEvents.until("the guide is at step " + step + " of " + GuidePage.steps() + GuidePage.title(),
				() -> !GuidePage.steps().isEmpty() && GuidePage.step().equals(GUIDE.steps().get(step).key()));
	}

	@Test
	void aStepThatIsUndoneIsOpenAgain() {
		perform(2);
		files.model().undo(file());
		untilAt(1);
		files.model().undo(file());
		untilAt(0);
		assertFalse(GuidePage.has("Click to Begin"), "it has begun");
		files.model().redo(file());
		untilAt(1);
		files.model().redo(file());
		untilAt(2);
		GuidePage.perform();
		WindowEvents.until("the next step is noted", () -> done() == 3);
		untilAt(3);
	}

	/** As by Take Theirs: the phone is another object then. */
	@Test
	void aStepThatIsNotInTheFileThatIsReadAnewIsOpenAgain() throws Exception {
		perform(1);
		files.model().save(file());
		byte[] theirs = Files.readAllBytes(file().path());
		GuidePage.perform();
		WindowEvents.until("the second step is noted", () -> done() == 2);
		untilAt(2);
		files.model().save(file());
		Files.write(file().path(), theirs);
		project.refreshLocal(2, null);
		WindowEvents.until("the file is read anew", () -> done() == 1);
		untilAt(1);
	}

	/** Whoever undoes something in an editor goes on there. */
	@Test
	void itLeavesTheFocusWhereItIs() throws Exception {
		perform(2);
		// The next step has the focus by then.
		WindowEvents.until("the guide goes on", () -> GUIDE.steps().get(2).key().equals(GuidePage.focused()));
		WindowEvents.handleAll();
		IViewPart other = GuidePage.page().showView("org.portwright.ui.phone");
		WindowEvents.until("the other view is in use", () -> GuidePage.page().getActivePart() == other);
		Control focused = Display.getCurrent().getFocusControl();
		files.model().undo(file());
		untilAt(1);
		WindowEvents.handleAll();
		assertSame(other, GuidePage.page().getActivePart());
		assertSame(focused, Display.getCurrent().getFocusControl());
	}

	@Test
	void whatIsSkippedStaysWhileTheRecordDoes() {
		open();
		GuidePage.click("Click to Begin");
		String before = GuidePage.step();
		GuidePage.skip();
		WindowEvents.until("the step is skipped", () -> !before.equals(GuidePage.step()));
		String at = GuidePage.step();
		files.model().perform("Set",
				SetCommand.create(files.model().editingDomain(), phone, Literals.PHONE__NAME, "Front desk"));
		GuidePage.until("Sign in Front desk – Contoso");
		WindowEvents.handleAll();
		assertEquals(at, GuidePage.step());
	}

	/** The view opens what it showed by its address, with the state that it kept. */
	@Test
	void whatIsGoneWhenTheViewComesBackIsOpenAgain() throws Exception {
		perform(2);
		XMLMemento kept = XMLMemento.createWriteRoot("view");
		GuidePage.page().findView(VIEW).saveState(kept);
		GuidePage.close();
		files.model().undo(file());
		IMemento sheet = kept.getChildren()[0];
		new OpenCheatSheetAction(sheet.getString("id"), sheet.getString("name"),
				URI.create(sheet.getString("url")).toURL()).run();
		untilAt(1);
		assertEquals(1, done());
		files.model().undo(file());
		untilAt(0);
	}
}
