package org.portwright.phones.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.guides.SignInProgress;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.ui.guides.GuideCommand;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.GuidePage;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** A guide is open and a sign-in under way while another program writes the file of the tenant. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class ChangedMeanwhileTest {

	private static final String CHANGED = "File Changed by Another Program";
	private static final Guide GUIDE = Guides.named("polycom-vvx-mfa").orElseThrow();
	/** The view keeps the progress of a guide, so each test has a tenant of its own. */
	private static int made;

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final List<String> logged = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> logged.add(status.getMessage());
	private final String customer = "Contoso meanwhile " + ++made;
	private IFile resource = EmptyWorkspace.project(customer).getFile("none");

	@BeforeEach
	void beginASignIn() throws Exception {
		resource = workspace.engagement(customer);
		Phone phone = (Phone) Blank.of(Literals.PHONE, "64167f000001");
		phone.setName("Reception");
		tenant().getPhones().add(phone);
		engagementFiles.model().save(file());
		resource.refreshLocal(IResource.DEPTH_ZERO, null);
		GuideCommand.open(GUIDE, phone());
		GuidePage.until("Sign in Reception – " + customer);
		GuidePage.click("Click to Begin");
		GuidePage.perform();
		WindowEvents.until("the step is noted and saved", () -> done() == 1 && !file().isDirty());
		Platform.addLogListener(log);
	}

	@AfterEach
	void close() {
		Platform.removeLogListener(log);
		GuidePage.close();
	}

	private ModelFile file() {
		return workspace.model(resource);
	}

	private Tenant tenant() {
		return (Tenant) file().root();
	}

	private Phone phone() {
		return tenant().getPhones().getFirst();
	}

	private int done() {
		return SignInProgress.latest(phone()).map(SignInProgress::done).orElse(0);
	}

	private String written() throws Exception {
		return Files.readString(file().path());
	}

	private void writeOutside(String content) throws Exception {
		Path path = file().path();
		Instant before = Files.getLastModifiedTime(path).toInstant();
		Files.writeString(path, content);
		// The clock of a file system is coarse, and Eclipse knows a change by its time alone.
		Files.setLastModifiedTime(path, FileTime.from(before.plusSeconds(2)));
		resource.refreshLocal(IResource.DEPTH_ZERO, null);
	}

	@Test
	void theGuideGoesOnWithWhatTheOtherProgramWrote() throws Exception {
		writeOutside(written().replace("name=\"Reception\"", "name=\"Front desk\" site=\"Leeds\""));
		WindowEvents.until("it is read again", () -> "Front desk".equals(phone().getName()));
		assertEquals("Sign in Front desk – " + customer, GuidePage.title());
		assertEquals(1, done());
		GuidePage.perform();
		WindowEvents.until("the next step is noted and saved", () -> done() == 2 && !file().isDirty());
		assertTrue(written().contains("site=\"Leeds\""), written());
		assertEquals(1, phone().getSignIns().size(), "it is still the same attempt");
	}

	@Test
	void aStepThatWasNotSavedYetIsAskedAbout() throws Exception {
		String before = written();
		GuidePage.perform();
		assertTrue(file().isDirty(), "the step is noted and not saved");
		writeOutside(before.replace("name=\"Reception\"", "name=\"Front desk\""));
		Dialogs.press(Dialogs.await(CHANGED), "Keep Mine");
		WindowEvents.until("it is saved", () -> !file().isDirty());
		assertEquals(2, done());
		assertTrue(written().contains("key=\"" + GUIDE.steps().get(1).key() + "\""), written());
		// What the other program wrote is in the local history.
		assertTrue(new String(resource.getHistory(null)[0].getContents().readAllBytes()).contains("Front desk"));
	}

	/** It asks no second question while one is open. */
	@Test
	void aStepIsSavedAlsoWhereItsOwnSaveCameWhileTheQuestionWasOpen() throws Exception {
		var tried = new AtomicBoolean();
		IJobChangeListener saves = IJobChangeListener.onDone(event -> {
			if (event.getJob().getClass().getSimpleName().equals("SaveJob")) {
				tried.set(true);
			}
		});
		String before = written();
		GuidePage.perform();
		writeOutside(before.replace("name=\"Reception\"", "name=\"Front desk\""));
		Shell question = Dialogs.await(CHANGED);
		Job.getJobManager().addJobChangeListener(saves);
		try {
			WindowEvents.until("a save was tried", tried::get);
		} finally {
			Job.getJobManager().removeJobChangeListener(saves);
		}
		Dialogs.press(question, "Keep Mine");
		WindowEvents.until("it is saved", () -> !file().isDirty());
		assertTrue(written().contains("key=\"" + GUIDE.steps().get(1).key() + "\""), written());
	}

	@Test
	void aPhoneThatWasTakenOutIsSaidAndTheStepIsNotTicked() throws Exception {
		String next = GuidePage.step();
		writeOutside(written().replaceFirst("(?s)<phones.*</phones>", ""));
		WindowEvents.until("it is read again", () -> tenant().getPhones().isEmpty());
		assertEquals(next, GuidePage.perform());
		WindowEvents.until("it is said among " + logged, () -> logged.stream().anyMatch(text -> text
				.contains("The phone of this guide is no longer in its tenant, so the step was not noted")));
		assertEquals(next, GuidePage.step());
		assertTrue(tenant().getPhones().isEmpty());
	}
}
