package org.portwright.workspace.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.files.Engagement;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.ModelUris;

/**
 * The files that are open, each once. It opens nothing but files of the model: a reference to anything else, such as an
 * address in the Internet that somebody wrote into a file, leads nowhere.
 */
public final class ModelResourceSet extends ResourceSetImpl {

	/** The platform looks through all of them for one that is not there: for each of a thousand files, a thousand. */
	/** What symbolic links lead to hardly changes while we run, and the disk is not to be asked each time. */
	private final Map<URI, URI> canonicalUris = new HashMap<>();
	private final Map<URI, @Nullable Resource> byUri = new HashMap<>();
	private final boolean readsOnDemand;

	/** Makes an empty set that reads the files that references lead to. */
	public ModelResourceSet() {
		this(true);
	}

	private ModelResourceSet(boolean readsOnDemand) {
		this.readsOnDemand = readsOnDemand;
		Resource.Factory factory = ModelResource::new;
		Map<String, Object> factories = getResourceFactoryRegistry().getExtensionToFactoryMap();
		for (FileKind kind : FileKind.values()) {
			factories.put(kind.extension(), factory);
		}
	}

	/**
	 * Makes an empty set that never reads a file by itself: references lead to open files alone. For a thread that must
	 * not wait.
	 */
	public static ModelResourceSet ofOpenFiles() {
		return new ModelResourceSet(false);
	}

	/**
	 * Gives the resource of a file of the model.
	 *
	 * @param uri its URI, canonical or not
	 * @return the resource, or {@code null} if it is not open and must not or cannot be opened
	 */
	@Override
	public @Nullable Resource getResource(@Nullable URI uri, boolean loadOnDemand) {
		if (uri == null) {
			return null;
		}
		Resource open = byUri.get(uri);
		if (open != null || !uri.isFile() || uri.isRelative() || FileKind.of(uri).isEmpty()) {
			return open;
		}
		URI canonical = canonicalUris.computeIfAbsent(uri, named -> ModelUris.of(ModelUris.path(named)));
		open = byUri.get(canonical);
		if (open != null || !loadOnDemand || !readsOnDemand
				|| !isInside(ModelUris.path(uri), ModelUris.path(canonical))) {
			return open;
		}
		return open(canonical);
	}

	/** A file is open from now on. */
	void entered(ModelResource resource) {
		byUri.putIfAbsent(resource.getURI(), resource);
		canonicalUris.putAll(resource.targets());
	}

	/** A file is no longer open. */
	void left(ModelResource resource) {
		byUri.remove(resource.getURI(), resource);
	}

	/** A file that is open has another URI now. */
	void renamed(ModelResource resource, URI before) {
		byUri.remove(before, resource);
		entered(resource);
	}

	/**
	 * Gives a file that is open without a look at the disk.
	 *
	 * @param exact its canonical URI
	 */
	public Optional<ModelResource> opened(URI exact) {
		return byUri.get(exact) instanceof ModelResource open ? Optional.of(open) : Optional.empty();
	}

	private static boolean isInside(Path lexical, Path file) {
		return Files.isRegularFile(file) && file.startsWith(ModelUris.canonical(Engagement.folderOf(lexical)));
	}

	private @Nullable Resource open(URI canonical) {
		Resource resource = createResource(canonical);
		try {
			demandLoadHelper(resource);
			return resource;
		} finally {
			if (resource.getContents().isEmpty()) {
				getResources().remove(resource);
			}
		}
	}

	/**
	 * Gives the root that a reference between files leads to.
	 *
	 * @param uri the URI of a file and, as its fragment, the id of the root in it
	 * @return the root, or {@code null} if there is none
	 */
	@Override
	public @Nullable EObject getEObject(@Nullable URI uri, boolean loadOnDemand) {
		if (uri == null) {
			return null;
		}
		return getResource(uri.trimFragment(), loadOnDemand) instanceof ModelResource resource
				&& resource.getEObject(uri.fragment()) instanceof ModelRoot root ? root : null;
	}
}
