/** The rules that every diagram and every law table of the house keeps, each with a mutation that shows it bites. */
package vn.motcua.diagrams;
