package org.portwright.workspace.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.files.BackupKeeper;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.files.UnreadableReason;
import org.portwright.workspace.internal.storage.AtomicSave;
import org.portwright.workspace.internal.storage.FileSteps;
import org.portwright.workspace.internal.storage.ModelWriter;
import org.portwright.workspace.internal.storage.NioFileSteps;
import org.portwright.workspace.internal.storage.SiblingBackup;
import org.portwright.workspace.internal.texts.Messages;

/**
 * Loads and saves the files of the model.
 *
 * <p>A save writes a temporary file beside the file, brings it to the disk, keeps the version that was there and moves
 * the new one into its place in one step. Whatever fails, and whenever the process ends, the old or the new file is
 * there, whole. A save writes nothing when the file has the same bytes already, and asks back when somebody else
 * changed it.
 */
public final class ModelFiles {

	/** The system's locks, where it has any, are those of a process: within it, one save at a time, whoever saves. */
	private static final Object SAVING = new Object();

	private final BackupKeeper keeper;
	private final FileSteps steps;

	/** Makes a loader and saver. */
	public ModelFiles(BackupKeeper keeper) {
		this(keeper, new NioFileSteps());
	}

	ModelFiles(BackupKeeper keeper, FileSteps steps) {
		this.keeper = keeper;
		this.steps = steps;
	}

	/** Makes a loader and saver that keeps the last good version as {@code .NAME~} beside each file. */
	public static ModelFiles headless() {
		return withSteps(new NioFileSteps());
	}

	/** Keeps the last good version as {@code .NAME~} beside the file. */
	public static BackupKeeper besideFile() {
		return new SiblingBackup(new NioFileSteps());
	}

	static ModelFiles withSteps(FileSteps steps) {
		return new ModelFiles(new SiblingBackup(steps), steps);
	}

	/**
	 * Opens a file in a set. A file that is open there already is not read again.
	 *
	 * @param file a {@code .tenant} or {@code .porting} file
	 * @return its resource, with its root
	 * @throws UnreadableFileException if it cannot be read; the set is then as it was
	 */
	public ModelResource load(ModelResourceSet set, Path file) throws UnreadableFileException {
		Path canonical = ModelUris.canonical(file);
		Optional<ModelResource> open = FileKind.of(file).isEmpty() ? Optional.empty()
				: set.opened(ModelUris.exact(canonical)).filter(ModelResource::isLoaded);
		if (open.isPresent()) {
			return open.get();
		}
		ModelResource resource = read(file, canonical);
		set.getResources().add(resource);
		return resource;
	}

	/**
	 * Reads a file into a resource of its own, on any thread; who owns a set adds it there.
	 *
	 * @param file a {@code .tenant} or {@code .porting} file
	 * @return its resource, with its root
	 * @throws UnreadableFileException if it cannot be read
	 */
	public ModelResource read(Path file) throws UnreadableFileException {
		return read(file, ModelUris.canonical(file));
	}

	private static ModelResource read(Path file, Path canonical) throws UnreadableFileException {
		if (FileKind.of(canonical).isEmpty()) {
			throw new UnreadableFileException(file, 0, 0, UnreadableReason.NOT_A_FILE, Messages.Unreadable_otherName);
		}
		var resource = new ModelResource(ModelUris.exact(canonical));
		try {
			resource.load(null);
			return resource;
		} catch (UnreadableFileException e) {
			throw e;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Reads what is not in the file itself, such as a copy of it, into a resource of its own, on any thread.
	 *
	 * @param file    the file that it is a content of; references are relative to it
	 * @param content the content; it is read to its end and not closed
	 * @return a resource with its root
	 * @throws UnreadableFileException if it cannot be understood
	 */
	public static ModelResource read(Path file, InputStream content) throws UnreadableFileException {
		var resource = new ModelResource(ModelUris.of(file));
		try {
			resource.load(content, null);
			return resource;
		} catch (UnreadableFileException e) {
			throw e;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Makes the resource of a file that does not exist yet; {@link #save(ModelResource)} writes it.
	 *
	 * @param file a path that ends as the root asks for
	 * @throws IllegalArgumentException if the name does not fit to the root
	 */
	public ModelResource create(ModelResourceSet set, Path file, ModelRoot root) {
		var resource = new ModelResource(ModelUris.of(file));
		if (resource.kind().rootType() != root.eClass()) {
			throw new IllegalArgumentException(file.toString());
		}
		resource.getContents().add(root);
		set.getResources().add(resource);
		return resource;
	}

	/**
	 * Saves a file, on the thread of the model.
	 *
	 * @return what was done; {@link SaveResult.ChangedOutside} asks the caller to decide
	 * @throws SaveFailedException if it cannot be saved; the file is as it was
	 */
	public SaveResult save(ModelResource resource) throws SaveFailedException {
		return write(prepare(resource));
	}

	/**
	 * Saves the file of a root.
	 *
	 * @throws SaveFailedException      if it cannot be saved; the file is as it was
	 * @throws IllegalArgumentException if the root stands in no file
	 */
	public SaveResult save(ModelRoot root) throws SaveFailedException {
		Resource resource = root.eResource();
		if (resource instanceof ModelResource file) {
			return save(file);
		}
		throw new IllegalArgumentException(String.valueOf(root));
	}

	/**
	 * Takes the bytes of a file as the model is now, on the thread of the model.
	 *
	 * @return what {@link #write} and {@link #overwrite} put on the disk on any thread
	 * @throws SaveFailedException if the model holds what cannot be written; nothing was written
	 */
	public PreparedSave prepare(ModelResource resource) throws SaveFailedException {
		return new PreparedSave(resource,
				List.of(new ModelWriter(resource.file()).write(resource.root().orElseThrow())));
	}

	/**
	 * Begins to take the bytes of a file little by little, on the thread of the model.
	 *
	 * @throws SaveFailedException if the model holds what cannot be written
	 */
	public GradualPreparation prepareGradually(ModelResource resource) throws SaveFailedException {
		return new GradualPreparation(resource,
				new ModelWriter(resource.file()).begin(resource.root().orElseThrow()));
	}

	/**
	 * Writes what was prepared, unless somebody else changed the file.
	 *
	 * @throws SaveFailedException if it cannot be saved; the file is as it was
	 */
	public SaveResult write(PreparedSave prepared) throws SaveFailedException {
		return write(prepared, false);
	}

	/**
	 * Writes what was prepared even though somebody else changed the file; their version goes to the backup.
	 *
	 * @throws SaveFailedException if it cannot be saved; the file is as it was
	 */
	public SaveResult overwrite(PreparedSave prepared) throws SaveFailedException {
		return write(prepared, true);
	}

	/**
	 * Writes what was prepared to another file, as a save does; what is there is replaced and goes to the backup. For
	 * the model nothing is saved.
	 *
	 * @throws SaveFailedException if it cannot be written; that file is as it was
	 */
	public void copy(PreparedSave prepared, Path file) throws SaveFailedException {
		putBack(file, prepared.content(), true);
	}

	/**
	 * Brings a whole content that a file had to the disk again, as a save does; what is there now is kept.
	 *
	 * @param overwrite whether to replace what is there; otherwise {@link SaveResult.ChangedOutside} says that it is
	 * @throws SaveFailedException if it cannot be written; the file is as it was
	 */
	public SaveResult putBack(Path file, byte[] content, boolean overwrite) throws SaveFailedException {
		synchronized (SAVING) {
			return new AtomicSave(steps, keeper, ModelUris.canonical(file), content).run(Optional.empty(),
					(present, now) -> false, overwrite);
		}
	}

	/** Takes note that a file is as it shall be, although somebody else wrote it. */
	public void mended(ModelResource resource, FileStamp stamp) {
		resource.setWritten(stamp);
	}

	private SaveResult write(PreparedSave prepared, boolean overwrite) throws SaveFailedException {
		byte[] content = prepared.content();
		var save = new AtomicSave(steps, keeper, prepared.resource().file(), content);
		synchronized (SAVING) {
			return write(prepared, content, save, overwrite);
		}
	}

	private static SaveResult write(PreparedSave prepared, byte[] content, AtomicSave save, boolean overwrite)
			throws SaveFailedException {
		ModelResource resource = prepared.resource();
		try {
			if (prepared.number() < resource.lastSave()) {
				// A later state of the model is on the disk already.
				return new SaveResult.Unchanged(resource.stamp().orElseThrow());
			}
			// As of now: another save of the same model may have been written since this one was prepared.
			SaveResult result = save.run(resource.stamp(), resource::isSaidBy, overwrite);
			if (result instanceof SaveResult.Unchanged(FileStamp stamp)) {
				resource.setFound(stamp);
			}
			if (!(result instanceof SaveResult.ChangedOutside)) {
				resource.setLastSave(prepared.number());
			}
			return result;
		} finally {
			save.written().ifPresent(resource::setWritten);
		}
	}
}
