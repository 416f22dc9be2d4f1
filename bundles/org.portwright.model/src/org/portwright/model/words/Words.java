package org.portwright.model.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The catalogue of fields: what classes, features and values of the model are called, wherever people see them, and
 * what helps to fill a field in. The words stand under the names of the model rather than in constants: there are
 * hundreds, they are asked for by their name, and a test holds the catalogue complete. The printed letter alone has
 * words of its own, since it is English in every language.
 */
@SuppressWarnings("nls")
public final class Words {

	private static final ResourceBundle CATALOGUE = ResourceBundle.getBundle(Words.class.getPackageName() + ".words");

	private Words() {
	}

	/** What a value of an enumeration of the model is called. */
	public static String of(Enumerator value) {
		return CATALOGUE.getString(value.getClass().getSimpleName() + '.' + value.getLiteral());
	}

	/** Returns what a value of a field is called: in the field's own words where it has some. */
	public static String of(EStructuralFeature field, Enumerator value) {
		return find(key(field) + '.' + value.getLiteral()).orElseGet(() -> of(value));
	}

	/** What a class is called. */
	public static String of(EClass type) {
		return CATALOGUE.getString(type.getName());
	}

	/** What a feature is called. */
	public static String of(EStructuralFeature feature) {
		return CATALOGUE.getString(key(feature));
	}

	/** What the values of an enumeration are called, by what a file has for each, in the order of the model. */
	public static Map<String, String> choices(EEnum type) {
		Map<String, String> words = new LinkedHashMap<>();
		for (EEnumLiteral literal : type.getELiterals()) {
			words.put(literal.getLiteral(), of(literal.getInstance()));
		}
		return words;
	}

	/** Returns what the values of a field with an enumeration are called, in the order of the model. */
	public static Map<String, String> choices(EStructuralFeature field) {
		Map<String, String> words = choices((EEnum) field.getEType());
		words.replaceAll((literal, word) -> find(key(field) + '.' + literal).orElse(word));
		return words;
	}

	/** Where people go wrong with a field. */
	public static Optional<String> hint(EStructuralFeature feature) {
		return find(key(feature) + ".hint");
	}

	/** A sentence on where a value of a field is usually found. */
	public static Optional<String> found(EStructuralFeature feature) {
		return find(key(feature) + ".found").map(place -> CATALOGUE.getString("found").replace("{0}", place));
	}

	/** How a value of a field is written. */
	public static Optional<String> format(EStructuralFeature feature) {
		return ofFieldOrType(feature, ".format");
	}

	/** An invented value of a field, as people write it. */
	public static Optional<String> example(EStructuralFeature feature) {
		return ofFieldOrType(feature, ".example");
	}

	/** What an empty field shows: how a value is written, or else an example of one. */
	public static Optional<String> message(EStructuralFeature feature) {
		return format(feature).or(() -> example(feature));
	}

	/**
	 * What the field is called on the form of Microsoft that is signed: the Letter of Authorization for geographic
	 * numbers, v.2.0, unless it says that it is the one for service numbers, v.2.1.
	 */
	public static Optional<String> entry(EStructuralFeature feature) {
		return find(key(feature) + ".entry");
	}

	private static Optional<String> ofFieldOrType(EStructuralFeature feature, String what) {
		return find(key(feature) + what).or(() -> find(name(feature.getEType()) + what));
	}

	private static String key(EStructuralFeature feature) {
		return name(feature.getEContainingClass()) + '.' + feature.getName();
	}

	private static String name(ENamedElement element) {
		return element.getName();
	}

	private static Optional<String> find(String key) {
		return CATALOGUE.containsKey(key) ? Optional.of(CATALOGUE.getString(key)) : Optional.empty();
	}
}
