package org.portwright.workspace.resources.words;

import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.numbering.NumberType;

/**
 * What classes, features and values of the model are called. The words stand in a catalogue under the names of the
 * model rather than in constants: there are hundreds, they are asked for by their name, and a test holds it complete.
 */
@SuppressWarnings("nls")
public final class Words {

	private static final ResourceBundle CATALOGUE = ResourceBundle.getBundle(Words.class.getPackageName() + ".words");

	private Words() {
	}

	/** What a value of an enumeration of the model is called. */
	public static String of(Enumerator value) {
		return word(value.getClass().getSimpleName() + '.' + value.getLiteral());
	}

	/** What a type of numbers is called. */
	public static String of(NumberType type) {
		return word("NumberType." + type.code());
	}

	/** What a class is called. */
	public static String of(EClass type) {
		return word(type.getName());
	}

	/** What a feature is called. */
	public static String of(EStructuralFeature feature) {
		return word(feature.getEContainingClass().getName() + '.' + feature.getName());
	}

	private static String word(String key) {
		return CATALOGUE.getString(key);
	}
}
