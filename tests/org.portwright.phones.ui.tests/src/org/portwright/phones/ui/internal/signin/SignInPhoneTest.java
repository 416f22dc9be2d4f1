package org.portwright.phones.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.PlatformUI;
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
import org.portwright.ui.guides.GuideCommand;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.GuidePage;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;
import org.portwright.workspace.resources.reading.Opening;

/** The command that opens the guide of a phone, again and again while files come and go. */
@SuppressWarnings("nls")
@ExtendWith(EmptyWorkspace.class)
class SignInPhoneTest {

	/** The view keeps the progress of a guide, so each test has an engagement of its own. */
	private static int made;

	private static final String RECEPTION = "Sign in Reception – Contoso";
	private static final String KITCHEN = "Sign in Kitchen – Contoso";

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private static final Guide GUIDE = Guides.named("polycom-vvx-mfa").orElseThrow();

	private final List<String> logged = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> logged.add(status.getMessage());
	private final String name = "Contoso desks " + ++made;
	private IFile resource = ResourcesPlugin.getWorkspace().getRoot().getProject(name).getFile("contoso.tenant");

	@BeforeEach
	void makeThePhones() throws Exception {
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), name,
				new NullProgressMonitor());
		Tenant tenant = Blank.tenant();
		tenant.setName("Contoso");
		tenant.getPhones().add(phone("64167f000001", "Reception"));
		tenant.getPhones().add(phone("64167f000002", "Kitchen"));
		engagementFiles.model().perform("Make", engagementFiles.model().make(resource.getLocation().toPath(), tenant));
		engagementFiles.model().save(engagementFiles.model().fileOf(tenant).orElseThrow());
		project.refreshLocal(2, null);
		Platform.addLogListener(log);
	}

	private static Phone phone(String id, String name) {
		var phone = (Phone) Blank.of(Literals.PHONE, id);
		phone.setName(name);
		return phone;
	}

	@AfterEach
	void deleteAll() throws Exception {
		Platform.removeLogListener(log);
		GuidePage.close();
	}

	private ModelFile file() {
		return engagementFiles.opened(resource).orElseThrow();
	}

	private Phone phone(int place) {
		return ((Tenant) file().root()).getPhones().get(place);
	}

	private void untilGone() {
		WindowEvents.until("the file is gone", () -> engagementFiles.opened(resource).isEmpty());
	}

	private void openFile() {
		engagementFiles.open(resource, new Opening() {

			@Override
			public void opened(ModelFile file) {
				// The model has it.
			}

			@Override
			public void failed(IStatus reason) {
				throw new AssertionError(reason);
			}
		});
		WindowEvents.until("the file is open", () -> engagementFiles.opened(resource).isPresent());
	}

	private void open(int place, String title) {
		GuideCommand.open(GUIDE, phone(place));
		GuidePage.until(title);
	}

	private void doAStep() {
		GuidePage.click("Click to Begin");
		GuidePage.perform();
		WindowEvents.until("the step is noted",
				() -> SignInProgress.latest(phone(0)).map(SignInProgress::done).orElse(0) == 1);
	}

	@Test
	void theGuideOpensAfterTheEngagementWasClosedAndOpened() throws Exception {
		open(0, RECEPTION);
		GuidePage.close();
		resource.getProject().close(null);
		untilGone();
		resource.getProject().open(null);
		openFile();
		open(0, RECEPTION);
		doAStep();
	}

	@Test
	void theGuideOpensAfterTheFileWasDeletedAndRestored() throws Exception {
		open(0, RECEPTION);
		GuidePage.close();
		byte[] content = resource.readAllBytes();
		resource.delete(true, null);
		untilGone();
		resource.create(new ByteArrayInputStream(content), true, null);
		openFile();
		open(0, RECEPTION);
		doAStep();
	}

	@Test
	void theGuideOpensAndFollowsAfterTheFileWasRenamed() throws Exception {
		open(0, RECEPTION);
		IFile renamed = resource.getProject().getFile("contoso-uk.tenant");
		resource.move(renamed.getFullPath(), true, null);
		WindowEvents.until("the model follows", () -> engagementFiles.opened(renamed).isPresent());
		resource = renamed;
		GuidePage.close();
		open(0, RECEPTION);
		doAStep();
		setName("Front desk");
		assertEquals("Sign in Front desk – Contoso", GuidePage.title());
	}

	@Test
	void aStepOfAGuideWhoseFileWasRenamedIsSaidNotToBeNoted() throws Exception {
		open(0, RECEPTION);
		IFile renamed = resource.getProject().getFile("contoso-uk.tenant");
		resource.move(renamed.getFullPath(), true, null);
		WindowEvents.until("the model follows", () -> engagementFiles.opened(renamed).isPresent());
		resource = renamed;
		GuidePage.click("Click to Begin");
		GuidePage.perform();
		WindowEvents.until("it is said among " + logged,
				() -> logged.stream().anyMatch(
						text -> text.contains("'contoso.tenant' is not there any more, so the step was not noted")));
		assertEquals(Optional.empty(), SignInProgress.latest(phone(0)));
	}

	private void setName(String name) {
		engagementFiles.model().perform("Name",
				SetCommand.create(engagementFiles.model().editingDomain(), phone(0), Literals.PHONE__NAME, name));
	}

	@Test
	void anOpenGuideFollowsTheFileThatCameBack() throws Exception {
		open(0, RECEPTION);
		resource.getProject().close(null);
		untilGone();
		resource.getProject().open(null);
		openFile();
		setName("Front desk");
		assertEquals("Sign in Front desk – Contoso", GuidePage.title());
	}

	@Test
	void aGuideThatIsShownNoMoreLeavesNoListenerBehind() throws Exception {
		open(1, KITCHEN);
		int listening = listeners();
		open(0, RECEPTION);
		open(1, KITCHEN);
		open(0, RECEPTION);
		GuideCommand.open(GUIDE, phone(0));
		WindowEvents.until("it is shown again", () -> Job.getJobManager().isIdle());
		WindowEvents.handleAll();
		assertEquals(listening, listeners(), "with one guide shown");
		GuidePage.close();
		WindowEvents.handleAll();
		int closed = listeners();
		open(0, RECEPTION);
		GuidePage.close();
		WindowEvents.handleAll();
		assertEquals(closed, listeners(), "with none shown");
	}

	/** How many hear of the model and of the history of operations; neither tells. */
	private int listeners() throws ReflectiveOperationException {
		var ofModel = (Collection<?>) field(field(engagementFiles.model(), "events"), "listeners");
		var ofHistory = (ListenerList<?>) field(OperationHistoryFactory.getOperationHistory(), "listeners");
		return ofModel.size() + ofHistory.size();
	}

	private static Object field(Object owner, String name) throws ReflectiveOperationException {
		var field = owner.getClass().getDeclaredField(name);
		field.setAccessible(true);
		return Objects.requireNonNull(field.get(owner));
	}

	@Test
	void aPhoneThatIsGoneIsSaid() throws Exception {
		Phone gone = phone(0);
		engagementFiles.model().close(file());
		openFile();
		GuideCommand.open(GUIDE, gone);
		// What is shown is logged; in the tests of a workbench the platform shows no dialog.
		WindowEvents.until("it is said among " + logged,
				() -> logged.stream().anyMatch(text -> text.contains("'Reception' is not in its tenant any more")));
	}
}
