/**
 * Loads and saves the files of the model: one {@code .tenant} or {@code .porting} file a resource.
 *
 * <h2>The format</h2>
 *
 * XML 1.0 in UTF-8 without byte order mark, LF, a final newline. Features stand in the order of the Ecore model, each
 * value that is set on a line of its own, and a bracket that closes never shares a line with a value. So setting,
 * changing or clearing a value touches one line, and Git merges two changes that touch different values.
 *
 * <pre>
 * &lt;?xml version="1.0" encoding="UTF-8"?&gt;
 * &lt;portwright:PortOrder
 *     xmlns:portwright="https://portwright.org/model/1"
 *     id="order-8k2m1n4p6q"
 *     format="1.9"
 *     name="London"
 * &gt;
 *   &lt;tenant href="contoso.tenant#tenant-5r7s9t1v3w"/&gt;
 *   &lt;numbers
 *       id="n1"
 *       first="+442079460000"
 *       last="+442079460099"
 *   &gt;
 *   &lt;/numbers&gt;
 * &lt;/portwright:PortOrder&gt;
 * </pre>
 *
 * An element is never written in the short form {@code <numbers .../>}, since its first child would then change a line
 * that holds something else. Strings of a list are elements, one a line; a line break inside a value is {@code &#xA;}.
 *
 * <h2>What a reader does not know</h2>
 *
 * Unknown attributes, elements (with all that is in them), literals of enumerations, comments and processing
 * instructions are kept as they stand in the file, at their place, and written again, in the format of this version
 * just as in a higher minor one. Only the space around them follows the rules above. A higher major format is refused.
 * A file that other hands laid out in another way stays as it is until something in it changes, and so does one of a
 * lower minor format; then it is written in the format of this version. {@code FORMATS.md} of this bundle lists them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.storage;
