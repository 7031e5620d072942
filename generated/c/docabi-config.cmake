# made by docabi from the project's settings; do not edit
# find_package(docabi) gives the target docabi::headers: what links to it finds the headers that lie beside this file.
if(NOT TARGET docabi::headers)
  add_library(docabi::headers INTERFACE IMPORTED)
  set_target_properties(docabi::headers PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${CMAKE_CURRENT_LIST_DIR}")
endif()
