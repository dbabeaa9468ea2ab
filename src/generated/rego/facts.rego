# METADATA
# scope: package
# title: What is known
# description: Facts come flat, by their dotted names. One that is not there is unknown.
package deepsyn.facts

known(fact) if _ = input[fact]
