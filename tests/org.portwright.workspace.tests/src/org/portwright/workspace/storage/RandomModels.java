package org.portwright.workspace.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage;
import org.portwright.model.ModelRoot;

/** Models with any value in any feature, made over the Ecore model, so that new features take part by themselves. */
final class RandomModels {

	private static final List<String> NASTY = List.of("", " ", "\n", "\r\n", "\t", "\"", "'", "<", ">", "&", "]]>",
			"<!--",
			"-->", "&amp;", "\u007F", "\u0085", "\u00A0", "\u2028", "\uFEFF", "\uFFFD", "é", "\u202E", "😀", "\uD7FF",
			"\uE000", "#", "%20", "Contoso", "+442079460000");
	private static final int MANY = 4;
	private static final int RARELY = 3;

	private final RandomGenerator random;
	private int ids;

	RandomModels(RandomGenerator random) {
		this.random = random;
	}

	/** Makes a root with all its parts. */
	ModelRoot next() {
		ModelRoot root = (ModelRoot) object(random.nextBoolean() ? ModelPackage.Literals.TENANT
				: ModelPackage.Literals.PORT_ORDER);
		// An older one would be raised.
		root.setFormat("1." + random.nextInt(9, 12));
		linkLocally(root);
		return root;
	}

	private EObject object(EClass type) {
		EObject object = EcoreUtil.create(type);
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute.isMany()) {
				@SuppressWarnings("unchecked")
				var list = (List<Object>) object.eGet(attribute);
				for (int i = random.nextInt(MANY); i > 0; i--) {
					list.add(text());
				}
			} else if (random.nextInt(RARELY) > 0) {
				object.eSet(attribute, value(attribute.getEAttributeType()));
			}
		}
		((Identified) object).setId(text() + ids++);
		for (EReference part : type.getEAllContainments()) {
			if (part.isMany()) {
				@SuppressWarnings("unchecked")
				var list = (List<Object>) object.eGet(part);
				for (int i = random.nextInt(MANY); i > 0; i--) {
					list.add(object(part.getEReferenceType()));
				}
			} else if (random.nextBoolean()) {
				object.eSet(part, object(part.getEReferenceType()));
			}
		}
		return object;
	}

	/** References among objects of one file. */
	private void linkLocally(ModelRoot root) {
		var objects = new ArrayList<EObject>();
		root.eAllContents().forEachRemaining(objects::add);
		for (EObject object : objects) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !ModelPackage.Literals.MODEL_ROOT
						.isSuperTypeOf(reference.getEReferenceType())) {
					objects.stream().filter(reference.getEReferenceType()::isInstance).findAny()
							.ifPresent(target -> object.eSet(reference, target));
				}
			}
		}
	}

	/** Gives a value of a data type that differs from another. */
	Object otherThan(EDataType type, @Nullable Object present) {
		Object value = value(type);
		while (value.equals(present)) {
			value = value(type);
		}
		return value;
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum enumeration) {
			return enumeration.getELiterals().get(random.nextInt(enumeration.getELiterals().size())).getInstance();
		}
		Class<?> javaType = type.getInstanceClass();
		if (javaType == boolean.class) {
			return random.nextBoolean();
		}
		if (javaType == long.class) {
			return random.nextLong();
		}
		if (javaType == int.class) {
			return random.nextInt();
		}
		if (javaType == LocalDate.class) {
			return LocalDate.ofEpochDay(random.nextInt(-800_000, 4_000_000));
		}
		if (javaType == LocalTime.class) {
			return LocalTime.ofNanoOfDay(random.nextLong(LocalTime.MAX.toNanoOfDay()));
		}
		if (javaType == Instant.class) {
			return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
		}
		return text();
	}

	private String text() {
		var text = new StringBuilder();
		for (int i = random.nextInt(MANY); i >= 0; i--) {
			text.append(NASTY.get(random.nextInt(NASTY.size())));
		}
		return text.toString();
	}
}
