package org.portwright.porting.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.copies.OrderCopy;
import org.portwright.model.copies.TenantCopy;
import org.portwright.model.paths.Blank;

/**
 * Gives rules an order or a tenant in which every part that exists once is there. A file written by hand may leave
 * parts out; rules judge it as if these were there and empty.
 */
public final class CompleteFile {

	/** What decides which parts there are and how they are called: ids and the parts that exist once. */
	public static final Set<EStructuralFeature> SHAPE = shape();

	private CompleteFile() {
	}

	/** Gives the order itself where it is complete, otherwise a completed copy. */
	public static PortOrder of(PortOrder order) {
		if (isComplete(order)) {
			return order;
		}
		PortOrder copy = OrderCopy.alone(order);
		complete(copy);
		return copy;
	}

	/** Gives the tenant itself where it is complete, otherwise a completed copy without its numbers. */
	public static Tenant of(Tenant tenant) {
		if (isComplete(tenant)) {
			return tenant;
		}
		Tenant copy = TenantCopy.withoutNumbers(tenant);
		complete(copy);
		return copy;
	}

	private static boolean isComplete(@Nullable Object value) {
		if (!(value instanceof Identified object) || object.getId() == null) {
			return false;
		}
		for (EReference part : object.eClass().getEAllContainments()) {
			Object content = object.eGet(part);
			boolean complete = content instanceof List<?> list ? list.stream().allMatch(CompleteFile::isComplete)
					: isComplete(content);
			if (!complete) {
				return false;
			}
		}
		return true;
	}

	private static void complete(Identified object) {
		if (object.getId() == null) {
			object.setId(""); //$NON-NLS-1$
		}
		boolean root = object instanceof ModelRoot;
		for (EReference part : object.eClass().getEAllContainments()) {
			if (!part.isMany() && object.eGet(part) == null) {
				String id = root ? part.getName() : object.getId() + '.' + part.getName();
				object.eSet(part, Blank.of(part.getEReferenceType(), id));
			}
		}
		for (EObject part : object.eContents()) {
			if (part instanceof Identified identified) {
				complete(identified);
			}
		}
	}

	private static Set<EStructuralFeature> shape() {
		Set<EStructuralFeature> shape = new HashSet<>();
		shape.add(Literals.IDENTIFIED__ID);
		addParts(Literals.PORT_ORDER, shape, new HashSet<>());
		addParts(Literals.TENANT, shape, new HashSet<>());
		return Set.copyOf(shape);
	}

	private static void addParts(EClass type, Set<EStructuralFeature> shape, Set<EClass> seen) {
		if (seen.add(type)) {
			for (EReference part : type.getEAllContainments()) {
				if (!part.isMany()) {
					shape.add(part);
				}
				addParts(part.getEReferenceType(), shape, seen);
			}
		}
	}
}
