package org.portwright.workspace.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.internal.storage.FileContent;
import org.portwright.workspace.internal.storage.FileReferences;
import org.portwright.workspace.internal.storage.ModelReader;
import org.portwright.workspace.internal.storage.ModelWriter;
import org.portwright.workspace.internal.texts.Messages;

/**
 * One file of the model. It reads and writes the format of this package without options: all that matters is fixed, so
 * that no caller can forget it. Objects are found by their id.
 */
public final class ModelResource extends ResourceImpl {

	/** Longer files are not written by hand: 4 MiB. */
	private static final int HAND_MADE_LIMIT = 4 << 20;

	private final FileKind kind;
	/** Where the references of the file lead, as it says and as the disk calls it. */
	private Map<URI, URI> targets = Map.of();
	private volatile Optional<FileStamp> stamp = Optional.empty();
	/** Whether other hands may have laid the file out: it was read and not written since. */
	private volatile boolean foreign;
	/** Whether it was read in an older format. */
	private volatile boolean raised;
	private volatile long lastSave;

	/**
	 * Makes the resource of a file, which is not read yet.
	 *
	 * @param uri a {@code file:} URI whose name ends in {@code .tenant} or {@code .porting}
	 * @throws IllegalArgumentException for any other URI
	 */
	public ModelResource(URI uri) {
		super(uri);
		kind = FileKind.of(uri).filter(known -> uri.isFile() && !uri.isRelative())
				.orElseThrow(() -> new IllegalArgumentException(uri.toString()));
		setIntrinsicIDToEObjectMap(new HashMap<>());
	}

	@Override
	public void setURI(@Nullable URI uri) {
		URI before = getURI();
		super.setURI(uri);
		if (getResourceSet() instanceof ModelResourceSet set) {
			set.renamed(this, before);
		}
	}

	@Override
	public @Nullable NotificationChain basicSetResourceSet(@Nullable ResourceSet set,
			@Nullable NotificationChain notifications) {
		if (getResourceSet() instanceof ModelResourceSet before) {
			before.left(this);
		}
		NotificationChain chain = super.basicSetResourceSet(set, notifications);
		if (set instanceof ModelResourceSet now) {
			now.entered(this);
		}
		return chain;
	}

	/** The kind of the file. */
	public FileKind kind() {
		return kind;
	}

	/** The path of the file. */
	public Path file() {
		return ModelUris.path(getURI());
	}

	/** The root, or empty while nothing is loaded. */
	public Optional<ModelRoot> root() {
		return getContents().isEmpty() || !(getContents().get(0) instanceof ModelRoot root) ? Optional.empty()
				: Optional.of(root);
	}

	/**
	 * Lets the references to other files lead somewhere else. For a file that was read by itself and is in no model.
	 *
	 * @param path gives the new relative path of the other file for the present one
	 * @return whether any reference leads somewhere else now
	 */
	public boolean mendReferences(UnaryOperator<Path> path) {
		var references = new FileReferences(file());
		return root().stream().flatMap(ModelResource::references)
				.map(reference -> references.mend(reference, path)).reduce(false, Boolean::logicalOr);
	}

	/** The references of a root to other files that nobody has followed yet. */
	public static Stream<InternalEObject> references(ModelRoot root) {
		return toOtherFiles(root).map(reference -> root.eGet(reference, false))
				.filter(InternalEObject.class::isInstance).map(InternalEObject.class::cast)
				.filter(InternalEObject::eIsProxy);
	}

	/** The references to other files as a save would write them now, each with what it is called. */
	public List<String> writtenReferences() {
		var references = new FileReferences(file());
		return root().stream().flatMap(root -> toOtherFiles(root)
				.flatMap(reference -> root.eGet(reference, false) instanceof EObject target
						? references.write(target).map(href -> reference.getName() + ' ' + href).stream()
						: Stream.of()))
				.toList();
	}

	private static Stream<EReference> toOtherFiles(ModelRoot root) {
		return root.eClass().getEAllReferences().stream()
				.filter(reference -> ModelPackage.Literals.MODEL_ROOT.isSuperTypeOf(reference.getEReferenceType()));
	}

	/** What the file was like when it was last read or written; empty if it never was. */
	public Optional<FileStamp> stamp() {
		return stamp;
	}

	/** The number of the latest save that is done. */
	long lastSave() {
		return lastSave;
	}

	/** Notes that a save is done. */
	void setLastSave(long number) {
		lastSave = number;
	}

	/** Notes that the file was written, in the form that this package gives it. */
	void setWritten(FileStamp written) {
		stamp = Optional.of(written);
		foreign = false;
	}

	/** Notes that the file was found as it shall be. */
	void setFound(FileStamp found) {
		stamp = Optional.of(found);
	}

	/** Notes that it is on the disk no more. */
	public void forgetSaves() {
		stamp = Optional.empty();
		foreign = false;
	}

	/**
	 * Whether a file that nobody changed says all that a content says. One that other hands laid out must not be laid
	 * out anew unless something in it was changed, nor must one of an older format be raised. Asked when the file is to
	 * be saved, on any thread: most that are read never are.
	 *
	 * @param present what is in the file, which is what was read
	 */
	boolean isSaidBy(byte[] present, byte[] content) {
		if (!foreign || present.length > HAND_MADE_LIMIT && !raised) {
			return false;
		}
		try {
			return Arrays.equals(new ModelWriter(file()).write(new ModelReader(file(), kind).read(present)), content);
		} catch (IOException e) {
			return false;
		}
	}

	/**
	 * Reads the file.
	 *
	 * @param options not used
	 * @throws UnreadableFileException if it cannot be read
	 */
	@Override
	public void load(@Nullable Map<?, ?> options) throws IOException {
		if (isLoaded()) {
			return;
		}
		FileContent content = FileContent.read(file());
		stamp = Optional.of(content.stamp());
		load(new ByteArrayInputStream(content.bytes()), options);
	}

	@Override
	@NonNullByDefault({})
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		byte[] bytes = FileContent.bytes(file(), in);
		Map<String, @Nullable EObject> objects = new HashMap<>();
		ModelRoot root = new ModelReader(file(), kind).read(bytes, objects);
		// Without a map EMF does not go through all objects to put into it what the reader has put there.
		setIntrinsicIDToEObjectMap(null);
		getContents().add(root);
		setIntrinsicIDToEObjectMap(objects);
		targets = references(root).map(target -> target.eProxyURI().trimFragment()).filter(URI::isFile).distinct()
				.collect(
						Collectors.toUnmodifiableMap(target -> target, target -> ModelUris.of(ModelUris.path(target))));
		foreign = true;
		raised = ModelWriter.raises(root);
	}

	/**
	 * The canonical URIs of the files that its references led to when it was read, by what it calls them: whoever reads
	 * it asks the disk, so that whoever shows it need not.
	 */
	Map<URI, URI> targets() {
		return targets;
	}

	/**
	 * Saves the file as {@link ModelFiles#save(ModelResource)} does without Eclipse.
	 *
	 * @param options not used
	 * @throws IOException if it could not be saved, or was changed by somebody else meanwhile
	 */
	@Override
	public void save(@Nullable Map<?, ?> options) throws IOException {
		if (ModelFiles.headless().save(this) instanceof SaveResult.ChangedOutside) {
			throw new IOException(NLS.bind(Messages.Save_changedOutside, file()));
		}
	}

	@Override
	@NonNullByDefault({})
	protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		out.write(new ModelWriter(file()).write(root().orElseThrow()));
	}

	@Override
	protected void doUnload() {
		forgetSaves();
		super.doUnload();
	}
}
