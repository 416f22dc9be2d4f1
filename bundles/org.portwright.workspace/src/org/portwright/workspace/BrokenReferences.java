package org.portwright.workspace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.internal.storage.FileReferences;
import org.portwright.workspace.storage.ModelResource;

/**
 * The references of an order to other files that lead nowhere: there is no such file, it has another root, or the
 * reference leads out of the engagement.
 */
public final class BrokenReferences {

	private static final List<EReference> TO_OTHER_FILES = Literals.PORT_ORDER.getEAllReferences().stream()
			.filter(reference -> Literals.MODEL_ROOT.isSuperTypeOf(reference.getEReferenceType())).toList();

	private BrokenReferences() {
	}

	/**
	 * Gives them with what the file of the order says.
	 *
	 * @param order      an order, on the thread of its model
	 * @param engagement the canonical folder of its engagement
	 * @param isThere    whether there is a file at a path; asked for files that the order's model has not open
	 */
	public static Map<EReference, String> of(PortOrder order, Path engagement, Predicate<Path> isThere) {
		Map<EReference, String> broken = new LinkedHashMap<>();
		if (order.eResource() instanceof ModelResource file) {
			TO_OTHER_FILES.forEach(reference -> {
				if (order.eGet(reference) instanceof InternalEObject target
						&& (target.eIsProxy() ? !isThere(target.eProxyURI(), file.getResourceSet(), isThere)
								: leadsOut(file.file(), target, engagement))) {
					broken.put(reference, new FileReferences(file.file()).write(target)
							.orElseGet(() -> String.valueOf(target.eProxyURI())));
				}
			});
		}
		return broken;
	}

	/**
	 * Returns whether an open file that a reference leads to is outside the engagement: its order was moved away from
	 * it, and what a save writes is refused when it is read. An order that is only linked into its engagement is not
	 * judged.
	 */
	private static boolean leadsOut(Path order, InternalEObject target, Path engagement) {
		return target.eResource() instanceof ModelResource other && order.startsWith(engagement)
				&& !other.file().startsWith(engagement);
	}

	/** A reference to a file that is open would lead somewhere, if that file had what it refers to. */
	private static boolean isThere(URI target, @Nullable ResourceSet open, Predicate<Path> isThere) {
		return target.isFile() && (open == null || open.getResource(target.trimFragment(), false) == null)
				&& isThere.test(ModelUris.path(target.trimFragment()));
	}
}
