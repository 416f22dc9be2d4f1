package org.portwright.workspace.storage;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Makes the resources of {@code .tenant} and {@code .porting} files. */
public final class ModelResourceFactory implements Resource.Factory {

	/**
	 * Makes a resource.
	 *
	 * @param uri a {@code file:} URI whose name ends in {@code .tenant} or {@code .porting}
	 * @throws IllegalArgumentException for any other URI
	 */
	@Override
	@NonNullByDefault({})
	public Resource createResource(URI uri) {
		return new ModelResource(uri);
	}
}
