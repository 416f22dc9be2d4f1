package org.portwright.workspace.checks;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.facts.Links;
import org.portwright.workspace.BrokenReferences;
import org.portwright.workspace.files.ModelUris;

/**
 * Where the references of an order to other files lead.
 *
 * @param broken the references that lead nowhere, with what the file says
 */
public record OrderLinks(Links links, Map<EReference, String> broken) {

	/**
	 * Looks where they lead, on the thread of the order's model.
	 *
	 * @param isThere whether there is a file at a path; asked for files that the order's model has not open
	 */
	public static OrderLinks of(PortOrder order, FilePlace place, Function<Path, FilePlace> places,
			Predicate<Path> isThere) {
		Map<EReference, String> broken = BrokenReferences.of(order, place.engagement(), isThere);
		return new OrderLinks(new Links(name(order, Literals.PORT_ORDER__TENANT, place, places, broken),
				name(order, Literals.PORT_ORDER__FOLLOWS, place, places, broken)), broken);
	}

	private static Optional<String> name(PortOrder order, EReference reference, FilePlace place,
			Function<Path, FilePlace> places, Map<EReference, String> broken) {
		return broken.containsKey(reference) ? Optional.empty()
				: path((EObject) order.eGet(reference, false)).map(places)
						.filter(other -> other.engagement().equals(place.engagement())).map(FilePlace::name);
	}

	private static Optional<Path> path(@Nullable EObject target) {
		if (target == null) {
			return Optional.empty();
		}
		URI proxy = ((InternalEObject) target).eProxyURI();
		URI uri = proxy != null || target.eResource() == null ? proxy : target.eResource().getURI();
		return Optional.ofNullable(uri).filter(known -> known.isFile() && !known.isRelative()).map(ModelUris::path);
	}
}
