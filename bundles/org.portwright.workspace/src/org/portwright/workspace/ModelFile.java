package org.portwright.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.storage.ModelResource;

/**
 * A file of the workspace model. It is the same object from the time the file is opened until it is closed, also while
 * the operation that made the file is undone, and after the file was moved or read anew.
 * <p>Like everything in the model it belongs to the thread of its {@link WorkspaceModel}.
 */
public final class ModelFile {

	/** The revision of a file that is not there: before it was made, or after that was undone. */
	static final long ABSENT = 0;
	/** The revision of a file that was taken out of the model. */
	static final long CLOSED = -1;

	private ModelResource resource;
	private ModelRoot root;
	private final IUndoContext undoContext;
	private long revision;
	private long savedRevision;
	private long lastSave;
	private boolean otherOnDisk;

	ModelFile(ModelResource resource, long revision) {
		this.resource = resource;
		this.root = resource.root().orElseThrow();
		this.undoContext = new ObjectUndoContext(this, String.valueOf(resource.file().getFileName()));
		this.revision = revision;
		this.savedRevision = revision;
	}

	/** The canonical path: absolute, without symbolic links. */
	public Path path() {
		return resource.file();
	}

	/** The tenant or the port order in this file; another object after {@link ModelEvent.Reloaded}. */
	public ModelRoot root() {
		return root;
	}

	/** What people call it: the name of the tenant or the order, else that of the file without its ending. */
	public String name() {
		return name(root, path());
	}

	/** The name of the tenant or the order in a file, open or not, else that of the file without its ending. */
	public static String name(ModelRoot root, Path path) {
		@Nullable
		String given = root instanceof PortOrder order ? order.getName()
				: root instanceof Tenant tenant ? tenant.getName() : null;
		return Typed.blank(given) ? name(path) : Typed.text(given).strip();
	}

	/** The name of a file without its ending. */
	public static String name(Path path) {
		String file = String.valueOf(path.getFileName());
		return file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file; //$NON-NLS-1$
	}

	/** What the file was like when it was last read or written; empty if it never was. */
	public Optional<FileStamp> stamp() {
		return resource.stamp();
	}

	/** The paths of the files that this one refers to, as far as nobody has followed the references yet. */
	public Set<Path> unresolved() {
		return References.proxies(this).map(proxy -> ModelUris.path(proxy.eProxyURI())).collect(Collectors.toSet());
	}

	/** The references to other files as a save would write them now. */
	public List<String> writtenReferences() {
		return resource.writtenReferences();
	}

	/** The context under which the operations of this file stand in the operation history. */
	public IUndoContext undoContext() {
		return undoContext;
	}

	/** Whether a context is the one of a file, of whatever model. */
	public static boolean isUndoContext(@Nullable IUndoContext context) {
		return of(context).isPresent();
	}

	/** The file that a context belongs to, in whatever model; empty for the context of something else. */
	public static Optional<ModelFile> of(@Nullable IUndoContext context) {
		return context instanceof ObjectUndoContext ofObject && ofObject.getObject() instanceof ModelFile file
				? Optional.of(file)
				: Optional.empty();
	}

	/**
	 * The number of the state that the model of this file is in. Every operation gives a new one, undo gives the old
	 * one back; numbers are never used twice. A snapshot carries it, so that a stale result is known by it.
	 */
	public long revision() {
		return revision;
	}

	/**
	 * Whether the last operation of this file is not the saved one, or another program has written its version of the
	 * file since.
	 */
	public boolean isDirty() {
		return revision != savedRevision || otherOnDisk;
	}

	/** Whether the disk has a state of it that was undone since. */
	public boolean isUndoneSinceSave() {
		return savedRevision > revision;
	}

	/**
	 * Whether the file is part of the model: false while the operation that made it is undone, and once it is closed.
	 */
	public boolean exists() {
		return revision > ABSENT;
	}

	/** Whether the operation that made it is undone. What was saved of it is on the disk still, until it is deleted. */
	public boolean isUnmade() {
		return revision == ABSENT;
	}

	/** It was deleted from the disk after what made it was undone: a redo makes it anew. */
	public void deletedUnmade() {
		resource.forgetSaves();
		savedRevision = ABSENT;
	}

	/** The state that is on the disk. */
	long savedRevision() {
		return savedRevision;
	}

	ModelResource resource() {
		return resource;
	}

	/** From now on it has what was read into another resource. */
	void reload(ModelResource newResource, long newRevision) {
		resource = newResource;
		root = newResource.root().orElseThrow();
		revision = newRevision;
		savedRevision = newRevision;
		otherOnDisk = false;
	}

	/**
	 * Another program has changed or deleted the file while it has edits. It stays dirty, also when they are all
	 * undone, until it is saved or read anew: the version that was saved here is not on the disk any more.
	 */
	public void changedOutside() {
		otherOnDisk = true;
	}

	void moveTo(long newRevision) {
		revision = newRevision;
	}

	/** A save is done. One that was begun earlier and ends later than another says nothing new. */
	void savedBy(PendingSave save) {
		if (save.content().number() > lastSave) {
			lastSave = save.content().number();
			savedRevision = save.revision();
			otherOnDisk = false;
		}
	}

	@Override
	public String toString() {
		return path().toString();
	}
}
