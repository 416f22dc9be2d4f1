package org.portwright.workspace;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.storage.ModelResource;

/**
 * References from one file to the root of another, while these come, go and move. One that leads to no open file is a
 * proxy: it keeps its place in the file that has it, and leads on as soon as the other file is open.
 */
final class References {

	private final WorkspaceModel model;
	private long moves;

	References(WorkspaceModel model) {
		this.model = model;
	}

	/**
	 * The root of a file is no longer what references to that file lead to. It becomes a proxy, so that whoever refers
	 * to it, be it by an operation that is undone later, is led to the root that the file has then.
	 */
	void letGo(ModelFile file) {
		ModelRoot root = file.root();
		if (root.getId() != null) {
			((InternalEObject) root).eSetProxyURI(file.resource().getURI().appendFragment(root.getId()));
		}
	}

	/** A file was moved: references that nobody has followed yet lead to its new path. */
	void follow(Path oldPath, Path newPath) {
		moves++;
		URI oldUri = ModelUris.exact(oldPath);
		URI newUri = ModelUris.exact(newPath);
		model.files().stream().flatMap(References::proxies)
				.filter(proxy -> oldUri.equals(proxy.eProxyURI().trimFragment())).toList()
				.forEach(proxy -> proxy.eSetProxyURI(newUri.appendFragment(proxy.eProxyURI().fragment())));
	}

	/** How many files were moved so far. */
	long moves() {
		return moves;
	}

	/** The references of a file to other files that nobody has followed yet. */
	static Stream<InternalEObject> proxies(ModelFile file) {
		return ModelResource.references(file.root()).filter(target -> target.eProxyURI().isFile());
	}
}
