package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.Today;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.resources.history.LocalHistory;
import org.portwright.workspace.resources.history.UnmadeFiles;
import org.portwright.workspace.resources.places.EngagementProjects;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.OpenFiles;
import org.portwright.workspace.resources.places.RefactoringListener;
import org.portwright.workspace.resources.places.SaveInWorkspace;
import org.portwright.workspace.resources.places.WorkspaceDelta;
import org.portwright.workspace.resources.reading.EngagementJob;
import org.portwright.workspace.resources.reading.Opening;
import org.portwright.workspace.resources.reading.OpeningFiles;
import org.portwright.workspace.resources.reading.ReadingFiles;
import org.portwright.workspace.resources.reading.Reloading;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;

/**
 * The files of the engagements in the one model. Everything here belongs to the thread of the model, which is the
 * window's, and nothing here waits: files are read and written in jobs that answer on that thread.
 */
public final class EngagementFiles {

	/** The family of all jobs that read and check files. */
	public static final Object JOBS = EngagementJob.FAMILY;

	private final IWorkspace workspace;
	private final WorkRunner runner;
	private final Today today;
	private final Consumer<LocalDate> newDay;
	private final EngagementRegistry engagements;
	private final Locations locations;
	private final ModelFiles storage;
	private final WorkspaceModel model;
	private final OpenFiles openFiles;
	private final OpeningFiles opening;
	private final WorkspaceFollower follower;
	private final OutsideRefresh outsideRefresh;
	private final ReadOnlyFiles readOnly;
	private final EngagementChecks checks;
	private final LiveProblems problems;
	private final LiveMarkers markers;
	private final NumberFinder numbers;
	private final Consumer<Set<Path>> affected;
	private final ForeignMarkers foreignMarkers;
	private final UserRules userRules;
	private final Set<Runnable> dayListeners = new LinkedHashSet<>();

	/**
	 * Call this on the thread of the model.
	 *
	 * @param engagements what there is; it hears of each change once the model has followed it
	 */
	public EngagementFiles(IWorkspace workspace, EngagementRegistry engagements, WorkRunner runner, Today today,
			MarkerWriter writer, EngagementChecks checks) {
		this.checks = checks;
		this.today = today;
		this.runner = runner;
		this.workspace = workspace;
		this.engagements = engagements;
		locations = new Locations(workspace);
		storage = new ModelFiles(new LocalHistory(locations));
		model = new WorkspaceModel(OperationHistoryFactory.getOperationHistory(), storage,
				ModelResourceSet.ofOpenFiles(), today::date);
		openFiles = new OpenFiles(model, locations);
		ModelThread modelThread = runner.modelThread();
		var readings = new ReadingFiles(storage, modelThread);
		opening = new OpeningFiles(model, openFiles, locations, readings, modelThread);
		outsideRefresh = new OutsideRefresh(workspace, openFiles, runner);
		readOnly = new ReadOnlyFiles(model, openFiles, runner);
		problems = new LiveProblems(model, runner, today, checks, openFiles, locations::isThere);
		markers = new LiveMarkers(openFiles, locations, problems, today, checks, writer);
		follower = new WorkspaceFollower(model, openFiles, locations, readings, modelThread, this::followed,
				markers, problems);
		numbers = new NumberFinder(workspace, locations, openFiles, checks, this::whole);
		markers.start(model);
		model.addListener(new UnmadeFiles(locations, runner));
		new EngagementLook(locations, openFiles, checks, runner, this::whole).start(model);
		affected = this::affected;
		checks.addListener(affected);
		foreignMarkers = new ForeignMarkers(writer, markers::restore);
		newDay = day -> modelThread.execute(this::otherDays);
		today.addListener(newDay);
		userRules = new UserRules(runner, checks, this::otherDays);
		userRules.read();
		workspace.addResourceChangeListener(follower, IResourceChangeEvent.POST_CHANGE);
		workspace.addResourceChangeListener(foreignMarkers, IResourceChangeEvent.POST_CHANGE);
	}

	/** Ends it: from now on nothing of the workspace is followed. */
	public void close() {
		today.removeListener(newDay);
		checks.removeListener(affected);
		workspace.removeResourceChangeListener(follower);
		workspace.removeResourceChangeListener(foreignMarkers);
	}

	/** What hears of refactorings. */
	RefactoringListener refactorings() {
		return follower;
	}

	/** Does work over the model in the background. */
	public WorkRunner runner() {
		return runner;
	}

	/** The model of all files. */
	public WorkspaceModel model() {
		return model;
	}

	/** What is wrong with the orders, as far as it is known. */
	public LiveProblems problems() {
		return problems;
	}

	/** This moment, of the clock that knows which day it is. */
	public Instant now() {
		return today.now();
	}

	/** Whoever sits here, by that clock. */
	public Recorder recorder() {
		return Recorder.ofProcess(today::now);
	}

	/** The open files that are read-only. */
	public ReadOnlyFiles readOnly() {
		return readOnly;
	}

	/** Finds numbers in all files, open or not. */
	public NumberFinder numbers() {
		return numbers;
	}

	/** The model of a file, if it is open in the model. */
	public Optional<ModelFile> opened(IFile file) {
		return openFiles.of(file);
	}

	/**
	 * Opens a file in the model, and with it the files that it refers to. It is read in a job; whoever asks for the
	 * same file meanwhile waits for the same job.
	 *
	 * @param file  a tenant or a port order
	 * @param reply hears of it later, on the thread of the model
	 */
	public void open(IFile file, Opening reply) {
		opening.open(file, reply);
	}

	/**
	 * Reads a file anew from the disk. What was edited here and not saved by now is lost, and so are the operations to
	 * undo.
	 *
	 * @param file  a file that is open
	 * @param reply hears of it later, on the thread of the model; if the file cannot be read nothing is lost
	 */
	public void reload(ModelFile file, Reloading reply) {
		opening.reload(file, reply);
	}

	/**
	 * Writes what was prepared and lets the Eclipse workspace know of it; the version before goes to the local history.
	 * Call it in a job, then tell the model by {@link WorkspaceModel#finishSave} on its thread.
	 *
	 * @param overwrite whether to write even though somebody else changed the file; their version is kept
	 * @throws SaveFailedException                                 if it could not be saved; the file on the disk is as
	 *                                                             it was
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor asked to stop; nothing was written
	 */
	public SaveResult write(PendingSave save, boolean overwrite, IProgressMonitor monitor) throws SaveFailedException {
		return new SaveInWorkspace(storage, save.content(), overwrite).run(workspace, locations, monitor);
	}

	/**
	 * Looks in a job whether other programs changed files of engagements, open or not; for when the user comes back to
	 * the window.
	 */
	public void refresh() {
		outsideRefresh.begin();
		readOnly.look();
	}

	/** Whether a file is open in the model, which then keeps its markers. It may be asked on any thread. */
	boolean isMarked(IFile file) {
		return openFiles.isMarked(file);
	}

	/** The file of the Eclipse workspace that the model of a file stands for. */
	public Optional<IFile> resource(ModelFile file) {
		return openFiles.resource(file);
	}

	/** From now on the hook is asked what to do about files that were edited both here and by somebody else. */
	public void setOutsideChanges(OutsideChanges hook) {
		follower.setOutsideChanges(hook);
	}

	/** The user has changed his holidays or rule profiles: they are read anew. */
	public void holidaysChanged() {
		userRules.read();
	}

	/**
	 * From now on the listener hears, on the thread of the model, when another day has come, other holidays count or
	 * there are other rule profiles.
	 */
	public void addDayListener(Runnable listener) {
		dayListeners.add(listener);
	}

	/** The listener hears nothing any more. */
	public void removeDayListener(Runnable listener) {
		dayListeners.remove(listener);
	}

	private void otherDays() {
		problems.newDay();
		engagements.checkAnew();
		List.copyOf(dayListeners).forEach(Runnable::run);
	}

	/** What is open of it still is told anew. */
	private void forget(Path engagement) {
		checks.forget(engagement);
		model.files().stream().filter(file -> openFiles.place(file.path()).engagement().equals(engagement))
				.forEach(problems::startAgain);
	}

	private WholeEngagement whole(IProject engagement) {
		return new WholeEngagement(engagement, locations, openFiles::isMarked, checks, markers.check());
	}

	/** What these files see of others may be something else. It is told on any thread. */
	private void affected(Set<Path> paths) {
		List<ModelFile> open = paths.stream().map(openFiles::at).flatMap(Optional::stream).toList();
		runner.modelThread().execute(() -> open.forEach(problems::othersChanged));
		paths.stream().filter(path -> openFiles.at(path).isEmpty()).map(locations::file).flatMap(Optional::stream)
				.filter(file -> EngagementProjects.isEngagement(file.getProject())).forEach(markers::restore);
	}

	private void followed(WorkspaceDelta change) {
		change.engagements().stream().filter(project -> !project.isAccessible())
				.forEach(project -> locations.folder(project).ifPresent(this::forget));
		problems.filesCameOrWent();
		engagements.followed(change, file -> openFiles.of(file).isPresent());
	}
}
