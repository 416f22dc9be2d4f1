package org.portwright.workspace;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain.EditingDomainProvider;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResource;
import org.portwright.workspace.storage.ModelResourceSet;

/**
 * The one service through which everything reads and changes the model: one resource set over all engagements, one
 * editing domain. Whoever opens a file gets the same objects, so a change made in one place is seen in all others at
 * once, before anything is saved.
 * <p>The model knows files by canonical {@code file:} URIs and nothing of Eclipse resources. It is confined to the
 * thread that made it; a call from another one fails with an {@link IllegalStateException}. Objects are changed by
 * commands alone, through {@link #perform} or the command stack of {@link #editingDomain()}: each becomes one operation
 * of the platform's operation history, with an undo context for every file that it touches.
 * <p>Work in the background takes a snapshot with its {@link ModelFile#revision()}, and is dropped if that has changed.
 */
public final class WorkspaceModel {

	private final Thread owner = Thread.currentThread();
	private final ModelFiles storage;
	private final ModelResourceSet resources;
	private final EditingDomain editingDomain;
	private final References references = new References(this);
	private final ModelEvents events = new ModelEvents();
	private final KnownFiles files;
	private final ModelHistory history;
	private final Supplier<LocalDate> today;

	/** Makes an empty model on plain files over the platform's operation history, for a day. */
	public WorkspaceModel(Supplier<LocalDate> today) {
		this(OperationHistoryFactory.getOperationHistory(), ModelFiles.headless(), new ModelResourceSet(), today);
	}

	/** Makes an empty model over the given operation history and storage. */
	public WorkspaceModel(IOperationHistory history, ModelFiles storage) {
		this(history, storage, new ModelResourceSet(), UkDay::now);
	}

	/** Makes an empty model whose references open the files that they lead to as the given empty set does it. */
	public WorkspaceModel(IOperationHistory history, ModelFiles storage, ModelResourceSet resources,
			Supplier<LocalDate> today) {
		this.today = today;
		files = new KnownFiles(resources, events);
		this.history = new ModelHistory(history, files);
		this.storage = storage;
		this.resources = resources;
		editingDomain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
				new HistoryCommandStack(this), resources);
		resources.eAdapters().add(new EditingDomainProvider(editingDomain));
	}

	/** The day from which dates are understood that are typed without a year, in the United Kingdom. */
	public LocalDate today() {
		return today.get();
	}

	/** The editing domain: make commands with it. */
	public EditingDomain editingDomain() {
		checkThread();
		return editingDomain;
	}

	/**
	 * Opens a file, or gives it as it is in the model if it is open already.
	 *
	 * @throws UnreadableFileException if there is no such file or it cannot be understood; the model is unharmed
	 */
	public ModelFile open(Path path) throws UnreadableFileException {
		checkThread();
		return files.fileOf(storage.load(resources, path));
	}

	/** Opens a file that {@link ModelFiles#read} read on another thread, or gives it as it is if it is open already. */
	public ModelFile attach(ModelResource read) {
		checkThread();
		Optional<ModelResource> open = resources.opened(read.getURI());
		if (open.isEmpty()) {
			resources.getResources().add(read);
		}
		return files.fileOf(open.orElse(read));
	}

	/**
	 * Gives a file the content that was read anew on another thread. Its edits and operations are lost.
	 *
	 * @param read a resource of its own, from {@link ModelFiles#read}, of the same file, which is open
	 */
	public void reload(ModelFile file, ModelResource read) {
		checkThread();
		if (!files.contains(file) || !read.getURI().equals(file.resource().getURI())) {
			throw new IllegalArgumentException(file.toString());
		}
		history.end(file);
		files.remove(file);
		resources.getResources().remove(file.resource());
		references.letGo(file);
		resources.getResources().add(read);
		file.reload(read, files.nextRevision());
		files.register(file);
		events.fire(List.of(new ModelEvent.Reloaded(file)));
	}

	/**
	 * Follows an open file that was moved to a path. References from and to it stay right in the model; what the files
	 * that refer to it say on the disk is up to the caller.
	 */
	public void move(ModelFile file, Path path) {
		checkThread();
		Path oldPath = file.path();
		Path newPath = ModelUris.canonical(path);
		if (resources.getResource(ModelUris.exact(newPath), false) != null) {
			throw new IllegalArgumentException(newPath.toString());
		}
		file.resource().setURI(ModelUris.exact(newPath));
		references.follow(oldPath, newPath);
		events.fire(List.of(new ModelEvent.Moved(file, oldPath)));
	}

	/**
	 * A file on the disk was mended so that its references lead on as in the model: a save replaces it unasked.
	 *
	 * @param before what it was like before; if the model comes from something else it learns nothing
	 */
	public void mended(ModelFile file, FileStamp before, FileStamp after) {
		checkThread();
		if (file.stamp().filter(before::sameContent).isPresent()) {
			storage.mended(file.resource(), after);
		}
	}

	/** Follows a file that was moved on the disk and is not open: references of open files lead to where it is now. */
	public void moved(Path oldPath, Path newPath) {
		checkThread();
		references.follow(ModelUris.canonical(oldPath), ModelUris.canonical(newPath));
	}

	/** How many files were moved so far. */
	long moves() {
		return references.moves();
	}

	/** The files that are open, in the order in which they were opened or made. */
	public List<ModelFile> files() {
		checkThread();
		return files.existing();
	}

	/** The file that holds an object; empty for an object that is in no file of this model. */
	public Optional<ModelFile> fileOf(EObject object) {
		checkThread();
		return Optional.ofNullable(object.eResource()).filter(resource -> resource.getResourceSet() == resources)
				.map(files::fileOf);
	}

	/**
	 * Gives the command that makes a new file. Nothing is written before the file is saved.
	 *
	 * @param path where nothing is yet, in an existing folder; its name ends as the root asks for
	 * @param root what the file is to hold, complete; it belongs to no file yet
	 * @throws FileAlreadyExistsException if something is there, on the disk or not saved yet
	 */
	public Command make(Path path, ModelRoot root) throws FileAlreadyExistsException {
		checkThread();
		Path canonical = ModelUris.canonical(path);
		if (Files.exists(canonical) || resources.getResource(ModelUris.exact(canonical), false) != null) {
			throw new FileAlreadyExistsException(path.toString());
		}
		var resource = new ModelResource(ModelUris.exact(canonical));
		resource.getContents().add(root);
		return new AttachCommand(resources, new ModelFile(resource, ModelFile.ABSENT));
	}

	/**
	 * Does a command as one operation that can be undone.
	 *
	 * @param label   says what it does, for the menu
	 * @param command made of set, add, remove and move commands of EMF Edit, and of {@link #make}; all or nothing of it
	 *                is done
	 * @throws IllegalArgumentException if the command cannot be executed or touches what is not in this model
	 */
	public void perform(String label, Command command) {
		performSteps(label, ModelOperation.once(command));
	}

	/**
	 * Does one command after the other as one operation that can be undone.
	 *
	 * @param steps gives the next command, which may depend on what the ones before did, until there is none
	 * @throws IllegalArgumentException if a command cannot be executed or touches what is not in this model; then the
	 *                                  commands before it are undone
	 */
	public void performSteps(String label, Supplier<Optional<Command>> steps) {
		checkThread();
		history.perform(label, steps);
	}

	/**
	 * Does a command on one file as part of a visit, such as the typing in a field: as long as the last operation of
	 * the file is of the same visit the command becomes part of it, and one undo takes the whole visit back.
	 *
	 * @param command as for {@link #perform(String, Command)}, on this file alone
	 * @param visit   the same object in each call of one visit
	 */
	public void perform(String label, Command command, ModelFile file, Object visit) {
		checkThread();
		history.perform(label, command, file, visit);
	}

	/** Takes a visit back as if it had not been; returns whether it made the last operation of the file. */
	public boolean takeBack(ModelFile file, Object visit) {
		checkThread();
		return history.takeBack(file, visit);
	}

	/** Undoes the last operation of a file, in all files that it touched, or says which of them has later edits. */
	public IStatus undo(ModelFile file) {
		checkThread();
		return history.undo(file);
	}

	/** Undoes the edits of a file that is not saved, as far as they made other files: the parts of a split order. */
	public void takeBackMade(ModelFile file) {
		checkThread();
		history.takeBackMade(file);
	}

	/** Redoes the operation of a file that was undone last. */
	public IStatus redo(ModelFile file) {
		checkThread();
		return history.redo(file);
	}

	/** Drops what was undone in a file, so that it cannot be redone. */
	public void forgetUndone(ModelFile file) {
		checkThread();
		history.forgetUndone(file);
	}

	/**
	 * Saves a file so that at any instant the old or the new one is on the disk, whole.
	 *
	 * @return what was done; {@link SaveResult.ChangedOutside} asks the caller to decide, and the file stays dirty
	 * @throws SaveFailedException if it could not be saved; the file on the disk is as it was
	 */
	public SaveResult save(ModelFile file) throws SaveFailedException {
		PendingSave save = prepareSave(file);
		SaveResult result = storage.write(save.content());
		finishSave(save, result);
		return result;
	}

	/**
	 * Begins a save: takes the bytes of the file as it is now, for {@link ModelFiles} to write on any thread.
	 *
	 * @throws SaveFailedException if the model holds what cannot be written
	 */
	public PendingSave prepareSave(ModelFile file) throws SaveFailedException {
		checkThread();
		return new PendingSave(file, storage.prepare(file.resource()), file.revision(), moves());
	}

	/** Begins a save as {@link #prepareSave} does, to take the bytes little by little while nothing is changed. */
	public GradualSave prepareGradually(ModelFile file) throws SaveFailedException {
		checkThread();
		return new GradualSave(this, file, storage);
	}

	/**
	 * Ends a save, after its bytes were written on whatever thread. The file stays dirty if files were moved meanwhile:
	 * the references that were written may lead to where they were.
	 */
	public void finishSave(PendingSave save, SaveResult result) {
		checkThread();
		if (result instanceof SaveResult.ChangedOutside) {
			save.file().changedOutside();
			return;
		}
		if (!isOutdated(save)) {
			save.file().savedBy(save);
			history.saved(save.file());
		}
		events.fire(List.of(new ModelEvent.Saved(save.file())));
	}

	/** Whether files were moved since a save was begun, so that what it writes may be neither wanted nor possible. */
	public boolean isOutdated(PendingSave save) {
		checkThread();
		return save.moves() != moves();
	}

	/** Takes a file out of the model together with its operations, saved or not. */
	public void close(ModelFile file) {
		checkThread();
		boolean existed = file.exists();
		history.end(file);
		resources.getResources().remove(file.resource());
		files.remove(file);
		references.letGo(file);
		file.moveTo(ModelFile.CLOSED);
		if (existed) {
			events.fire(List.of(new ModelEvent.Detached(file)));
		}
	}

	/** From now on the listener hears of every operation. */
	public void addListener(ModelListener listener) {
		checkThread();
		events.add(listener);
	}

	/** The listener hears nothing any more. */
	public void removeListener(ModelListener listener) {
		checkThread();
		events.remove(listener);
	}

	/** Whether this is the thread that the model belongs to, the only one that may call its other methods. */
	public boolean isThread() {
		return Thread.currentThread() == owner;
	}

	private void checkThread() {
		if (!isThread()) {
			throw new IllegalStateException(Thread.currentThread().getName());
		}
	}
}
