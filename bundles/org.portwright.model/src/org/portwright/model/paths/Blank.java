package org.portwright.model.paths;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;

/**
 * Makes objects of the model that are complete but empty: every part that exists once is there from the start, so that
 * filling in a field later adds one attribute and nothing else to the file. Parts are named after their place
 * ({@code loa.serviceAddress}), so two blank orders differ in the id of their root alone.
 */
@SuppressWarnings("nls")
public final class Blank {

	/** The file format that is written now, as MAJOR.MINOR. What each minor one brought is in {@code FORMATS.md}. */
	public static final String FORMAT = "1.9";

	private static final RandomGenerator RANDOM = new SecureRandom();
	private static final int RANDOM_BITS = 50;
	private static final int RADIX = 32;

	private Blank() {
	}

	/** Makes a blank port order with a random id. */
	public static PortOrder order() {
		PortOrder order = (PortOrder) of(ModelPackage.Literals.PORT_ORDER, randomId("order-"));
		order.setFormat(FORMAT);
		return order;
	}

	/** Makes a blank tenant with a random id. */
	public static Tenant tenant() {
		Tenant tenant = (Tenant) of(ModelPackage.Literals.TENANT, randomId("tenant-"));
		tenant.setFormat(FORMAT);
		return tenant;
	}

	/**
	 * Makes a blank object.
	 *
	 * @param type a class of the model with an id
	 * @param id   its id, unique in the file that it goes to
	 */
	public static Identified of(EClass type, String id) {
		Identified object = (Identified) EcoreUtil.create(type);
		object.setId(id);
		for (EReference part : type.getEAllContainments()) {
			if (!part.isMany()) {
				object.eSet(part, part(object, part));
			}
		}
		return object;
	}

	/** Makes a blank part for an object, with the id that a part at this place has. The object is left as it is. */
	public static Identified part(Identified owner, EReference place) {
		boolean ofRoot = ModelPackage.Literals.MODEL_ROOT.isSuperTypeOf(owner.eClass());
		return of(place.getEReferenceType(), ofRoot ? place.getName() : owner.getId() + '.' + place.getName());
	}

	/**
	 * Makes an id for something that people typed and that has no natural key.
	 *
	 * @param prefix says what it is, such as {@code site-}
	 * @return the prefix and ten characters with 50 random bits
	 */
	public static String randomId(String prefix) {
		long bits = RANDOM.nextLong() & ((1L << RANDOM_BITS) - 1) | (1L << RANDOM_BITS);
		return prefix + Long.toString(bits, RADIX).substring(1);
	}
}
